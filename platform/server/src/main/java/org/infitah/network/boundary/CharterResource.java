package org.infitah.network.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.foundation.tenancy.NetworkOnly;

/** The charter of the network. */
@Dependent
@NetworkOnly
@Path("charter")
@Produces(MediaType.APPLICATION_JSON)
public class CharterResource {

  private final NetworkViews views;

  @Inject
  CharterResource(NetworkViews views) {
    this.views = views;
  }

  @GET
  public NetworkViews.Charter show() {
    return views.charter();
  }
}
