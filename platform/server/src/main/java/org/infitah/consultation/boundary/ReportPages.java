package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.infitah.consultation.control.ConsultationReport;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Programmes;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.AxisSummary;

/** The report of a consultation: who took part and how, on what, and what was answered. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/consultations/{reference}/report")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

  private final ContributionViews contributions;
  private final ConsultationViews views;
  private final ConsultationReport report;
  private final Programmes programmes;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ReportPages(
      ContributionViews contributions,
      ConsultationViews views,
      ConsultationReport report,
      Programmes programmes,
      Pages pages,
      Clock clock) {
    this.contributions = contributions;
    this.views = views;
    this.report = report;
    this.programmes = programmes;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page show(@PathParam("reference") String reference) {
    Consultation it = contributions.any(reference);
    ReportView view =
        new ReportView(views.view(it), report.supporters(it.id()), report.count(it.id()));
    return Page.of(
        "org/infitah/consultation/boundary/report.jte",
        pages.text("consultation.report"),
        new Shown(
            view,
            view.consultation().state(Morocco.today(clock)),
            programmes.axes().stream()
                .collect(Collectors.toMap(AxisSummary::code, AxisSummary::title))));
  }

  /**
   * The report as it stands today.
   *
   * @param axes what their codes stand for
   */
  public record Shown(ReportView report, String state, Map<String, LocalText> axes) {

    public Shown {
      axes = Map.copyOf(axes);
    }
  }
}
