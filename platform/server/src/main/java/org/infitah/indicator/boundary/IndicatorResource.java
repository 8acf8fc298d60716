package org.infitah.indicator.boundary;

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

/** Indicators and their approved readings. */
@Dependent
@Path("indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

  private final IndicatorViews views;

  @Inject
  IndicatorResource(IndicatorViews views) {
    this.views = views;
  }

  @GET
  public Slice<IndicatorView> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
  }

  @GET
  @Path("{reference}")
  public IndicatorView show(@PathParam("reference") String reference) {
    return views.find(reference).orElseThrow(NotFoundException::new);
  }
}
