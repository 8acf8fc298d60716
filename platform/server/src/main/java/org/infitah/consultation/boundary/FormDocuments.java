package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.document.Documents;
import org.infitah.foundation.document.PdfDocument;
import org.infitah.foundation.document.PrintPage;
import org.infitah.foundation.page.DataDeclaration;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Programmes;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.AxisSummary;

/** The form on paper, for those who write by hand; staff type it in afterwards. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr}/consultations/{reference}/form.pdf")
@Produces("application/pdf")
public class FormDocuments {

  private final ContributionViews views;
  private final Programmes programmes;
  private final DataDeclaration declaration;
  private final Documents documents;
  private final Pages pages;
  private final Clock clock;

  @Inject
  FormDocuments(
      ContributionViews views,
      Programmes programmes,
      DataDeclaration declaration,
      Documents documents,
      Pages pages,
      Clock clock) {
    this.views = views;
    this.programmes = programmes;
    this.declaration = declaration;
    this.documents = documents;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public PdfDocument print(@PathParam("reference") String reference) {
    Consultation consultation = views.held(reference);
    return documents.print(
        new PrintPage(
            "org/infitah/consultation/boundary/form-print.jte",
            pages.text("consultation.form"),
            "form",
            Morocco.today(clock),
            new PaperForm(
                consultation.reference(),
                consultation.subject(),
                consultation.question(),
                consultation.rules(),
                consultation.opensOn(),
                consultation.closesOn(),
                programmes.axes(),
                declaration.number())));
  }

  /**
   * What stands on it.
   *
   * @param declared the number under which the collectivity declared what it keeps
   */
  public record PaperForm(
      String reference,
      Optional<LocalText> subject,
      Optional<LocalText> question,
      Optional<LocalText> rules,
      Optional<LocalDate> opensOn,
      Optional<LocalDate> closesOn,
      List<AxisSummary> axes,
      Optional<String> declared) {

    public PaperForm {
      axes = List.copyOf(axes);
    }
  }
}
