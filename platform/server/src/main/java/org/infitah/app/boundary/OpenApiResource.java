package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the API offers, described from its own code when it was built. */
@Dependent
@Path("openapi")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

  @GET
  @Operation(hidden = true)
  public Response show() {
    InputStream in = OpenApiResource.class.getResourceAsStream("/META-INF/api-description.json");
    if (in == null) {
      throw new NotFoundException();
    }
    return Response.ok(in).header("Cache-Control", "public, max-age=3600").build();
  }
}
