package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Workshops and meetings. */
@Dependent
@Path("workshops")
@Produces(MediaType.APPLICATION_JSON)
public class WorkshopResource {

  private final WorkshopViews views;

  @Inject
  WorkshopResource(WorkshopViews views) {
    this.views = views;
  }

  @GET
  public Slice<WorkshopView> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
  }

  @GET
  @Path("{reference}")
  public WorkshopDetail show(@PathParam("reference") String reference) {
    return views.find(reference).orElseThrow(NotFoundException::new);
  }
}
