package org.infitah.programme.boundary;

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
import org.infitah.programme.ProgrammeSummary;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Openness programmes. */
@Dependent
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeResource {

  private final ProgrammeViews views;

  @Inject
  ProgrammeResource(ProgrammeViews views) {
    this.views = views;
  }

  @GET
  public Slice<ProgrammeSummary> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
  }

  @GET
  @Path("{reference}")
  public ProgrammeView show(@PathParam("reference") String reference) {
    return views.find(reference).orElseThrow(NotFoundException::new);
  }
}
