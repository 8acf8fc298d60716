package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.infitah.foundation.document.Documents;
import org.infitah.foundation.document.PdfDocument;
import org.infitah.foundation.document.PrintPage;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;

/** The report of a consultation on paper. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr}/consultations/{reference}/report.pdf")
@Produces("application/pdf")
public class ReportDocuments {

  private final ReportViews views;
  private final Documents documents;
  private final Pages pages;

  @Inject
  ReportDocuments(ReportViews views, Documents documents, Pages pages) {
    this.views = views;
    this.documents = documents;
    this.pages = pages;
  }

  @GET
  public PdfDocument print(@PathParam("reference") String reference) {
    ReportViews.Shown shown = views.show(reference);
    return documents.print(
        new PrintPage(
            "org/infitah/consultation/boundary/report-print.jte",
            pages.text("consultation.report"),
            "report",
            shown.day(),
            shown));
  }
}
