package org.infitah.trust.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.spi.Slice;
import org.infitah.trust.control.CheckChain;

/** The record of acts of this collectivity, for its administrators. */
@Dependent
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class ActResource {

  private final ActViews views;

  @Inject
  ActResource(ActViews views) {
    this.views = views;
  }

  @GET
  public Slice<ActView> list(@Valid @BeanParam ActQuery query) {
    return views.list(query);
  }

  /** Checks the whole chain now. */
  @GET
  @Path("chain")
  public CheckChain.Chain chain() {
    return views.chain();
  }
}
