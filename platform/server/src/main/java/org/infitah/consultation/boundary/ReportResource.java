package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.consultation.control.ConsultationReport;
import org.infitah.consultation.entity.Consultation;

/** The report of a consultation. */
@Dependent
@Path("consultations/{reference}/report")
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

  private final ContributionViews contributions;
  private final ConsultationViews views;
  private final ConsultationReport report;

  @Inject
  ReportResource(
      ContributionViews contributions, ConsultationViews views, ConsultationReport report) {
    this.contributions = contributions;
    this.views = views;
    this.report = report;
  }

  @GET
  public ReportView show(@PathParam("reference") String reference) {
    Consultation it = contributions.any(reference);
    return new ReportView(views.view(it), report.supporters(it.id()), report.count(it.id()));
  }
}
