package org.infitah.network.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** How each member's portal is, for machines that the network sent. */
@Dependent
@NetworkOnly
@Path("vitals")
@Produces(MediaType.APPLICATION_JSON)
public class VitalsResource {

  private final VitalsViews views;

  @Inject
  VitalsResource(VitalsViews views) {
    this.views = views;
  }

  @GET
  public Slice<VitalsView> list(@Valid @BeanParam SliceQuery query) {
    return views.list(query);
  }
}
