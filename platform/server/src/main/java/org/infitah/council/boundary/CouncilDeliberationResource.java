package org.infitah.council.boundary;

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

/** The council's deliberations, by year and number. */
@Dependent
@Path("deliberations")
@Produces(MediaType.APPLICATION_JSON)
public class CouncilDeliberationResource {

  private final DeliberationViews views;

  @Inject
  CouncilDeliberationResource(DeliberationViews views) {
    this.views = views;
  }

  @GET
  public Slice<DeliberationView> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
  }

  @GET
  @Path("{reference}")
  public DeliberationView show(@PathParam("reference") String reference) {
    return views.find(reference).orElseThrow(NotFoundException::new);
  }
}
