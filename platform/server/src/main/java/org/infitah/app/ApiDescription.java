package org.infitah.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Makes the API's description, which is drawn from all classes when the server is built, say what
 * the API really offers: its own routes only, and values as they look in JSON.
 */
public class ApiDescription implements OASFilter {

  private static final String API = "/api/v1/";

  @Override
  public void filterOpenAPI(OpenAPI description) {
    Map<String, PathItem> machines = new TreeMap<>();
    description
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (path.startsWith(API) && answersJson(item)) {
                machines.put(path, item);
              }
            });
    description.getPaths().setPathItems(machines);
    Map<String, Schema> schemas = description.getComponents().getSchemas();
    plain(schemas.get("LocalText"), Schema.SchemaType.OBJECT, "A text by language: ar, fr, zgh");
    plain(
        schemas.get("CivicDate"),
        Schema.SchemaType.STRING,
        "A date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD");
  }

  private static void plain(@Nullable Schema schema, Schema.SchemaType type, String description) {
    if (schema == null) {
      return;
    }
    schema.setProperties(Map.of());
    schema.setRequired(List.of());
    schema.setType(List.of(type));
    schema.setDescription(description);
  }

  private static boolean answersJson(PathItem path) {
    return path.getOperations().values().stream()
        .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
        .anyMatch(
            response ->
                response.getContent() != null
                    && response.getContent().hasMediaType("application/json"));
  }
}
