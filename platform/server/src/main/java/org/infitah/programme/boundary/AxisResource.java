package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.programme.WholeAxis;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

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
  public Slice<WholeAxis> list(@Valid @BeanParam SliceQuery query) {
    return views.axes(query);
  }
}
