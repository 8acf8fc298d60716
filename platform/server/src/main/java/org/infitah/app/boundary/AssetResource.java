package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;

/** Style, fonts and pictures: the same for every tenant, so they name none. */
@Dependent
@Path("assets/{file: [a-z0-9-]+(/[a-z0-9-]+)*\\.[a-z0-9]+}")
public class AssetResource {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "png", "image/png",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  @GET
  public Response read(@PathParam("file") String file) {
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    InputStream in = AssetResource.class.getResourceAsStream("/META-INF/assets/" + file);
    if (type == null || in == null) {
      throw new NotFoundException();
    }
    return Response.ok(in, type)
        .header("Cache-Control", "public, max-age=3600")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
