package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.programme.AxisSummary;

/** The axes of programmes. */
@Dependent
@Path("axes")
@Produces(MediaType.APPLICATION_JSON)
public class AxisResource {

  private final ProgrammeViews views;

  @Inject
  AxisResource(ProgrammeViews views) {
    this.views = views;
  }

  @GET
  public Slice<AxisSummary> list(@Valid @BeanParam SliceQuery query) {
    return views.axes(query);
  }
}
