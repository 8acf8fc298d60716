package org.infitah.trust.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who could see the data of this collectivity, for its administrators. */
@Dependent
@Path("reach")
@Produces(MediaType.APPLICATION_JSON)
public class ReachResource {

  private final ReachViews views;

  @Inject
  ReachResource(ReachViews views) {
    this.views = views;
  }

  @GET
  public ReachView show() {
    return views.now();
  }
}
