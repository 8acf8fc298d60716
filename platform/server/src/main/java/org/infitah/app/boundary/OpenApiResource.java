package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.infitah.foundation.plugin.ModuleApi;

/**
 * What the API offers this tenant: the platform's own, described from its code when it was built,
 * and what the modules in use answer, read from theirs.
 */
@Dependent
@Path("openapi")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

  private final ModuleApi modules;

  @Inject
  OpenApiResource(ModuleApi modules) {
    this.modules = modules;
  }

  @GET
  @Operation(hidden = true)
  public Response show() {
    return Response.ok(merged(own(), modules.describe()).toString())
        .header("Cache-Control", "no-cache")
        .build();
  }

  private static JsonObject own() {
    InputStream in = OpenApiResource.class.getResourceAsStream("/META-INF/api-description.json");
    if (in == null) {
      throw new NotFoundException();
    }
    try (JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    }
  }

  private static JsonObject merged(JsonObject own, List<ModuleApi.Described> modules) {
    JsonObjectBuilder paths = Json.createObjectBuilder(own.getJsonObject("paths"));
    JsonObject components = own.getJsonObject("components");
    JsonObjectBuilder schemas = Json.createObjectBuilder(components.getJsonObject("schemas"));
    for (ModuleApi.Described module : modules) {
      module.paths().forEach(paths::add);
      module.schemas().forEach(schemas::add);
    }
    return Json.createObjectBuilder(own)
        .add("paths", paths)
        .add("components", Json.createObjectBuilder(components).add("schemas", schemas))
        .build();
  }
}
