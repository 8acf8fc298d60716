package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;

/** The report of a consultation: who took part and how, on what, and what was answered. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/consultations/{reference}/report")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

  private final ReportViews views;
  private final Pages pages;

  @Inject
  ReportPages(ReportViews views, Pages pages) {
    this.views = views;
    this.pages = pages;
  }

  @GET
  public Page show(@PathParam("reference") String reference) {
    return Page.of(
        "org/infitah/consultation/boundary/report.jte",
        pages.text("consultation.report"),
        views.show(reference));
  }
}
