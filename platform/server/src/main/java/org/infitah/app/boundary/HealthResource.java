package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.infitah.profile.Profiles;

/** Whether this node can serve: it answers, and its database answers it. */
@Dependent
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  private final Profiles profiles;

  @Inject
  HealthResource(Profiles profiles) {
    this.profiles = profiles;
  }

  @GET
  @Operation(hidden = true)
  public Response show() {
    profiles.profile();
    return Response.ok("{\"status\":\"UP\"}").header("Cache-Control", "no-store").build();
  }
}
