package org.infitah.advisory.boundary;

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

/** Advisory bodies beside the council. */
@Dependent
@Path("advisory-bodies")
@Produces(MediaType.APPLICATION_JSON)
public class AdvisoryBodyResource {

  private final AdvisoryBodyViews views;

  @Inject
  AdvisoryBodyResource(AdvisoryBodyViews views) {
    this.views = views;
  }

  @GET
  public Slice<AdvisoryBodyView> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
  }

  @GET
  @Path("{reference}")
  public AdvisoryBodyView show(@PathParam("reference") String reference) {
    return views.find(reference).orElseThrow(NotFoundException::new);
  }
}
