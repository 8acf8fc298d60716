package org.infitah.foundation.quota.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a tenant uses of what all share, for its administrators. */
@Dependent
@Path("usage")
@Produces(MediaType.APPLICATION_JSON)
public class UsageResource {

  private final UsageViews views;

  @Inject
  UsageResource(UsageViews views) {
    this.views = views;
  }

  @GET
  public UsageViews.Usage show() {
    return views.now();
  }
}
