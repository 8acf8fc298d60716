package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** The appeals of a consultation, for everybody: without their authors and their words. */
@Dependent
@MemberOnly
@Path("consultations/{reference}/appeals")
@Produces(MediaType.APPLICATION_JSON)
public class AppealLogResource {

  private final ContributionViews contributions;
  private final AppealViews views;

  @Inject
  AppealLogResource(ContributionViews contributions, AppealViews views) {
    this.contributions = contributions;
    this.views = views;
  }

  @GET
  public Slice<AppealView> list(
      @PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    return views.list(contributions.any(reference), query);
  }
}
