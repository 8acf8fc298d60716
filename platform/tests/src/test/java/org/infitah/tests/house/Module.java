package org.infitah.tests.house;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A plugin that runs in the platform, by its id. */
public record Module(String id) {

  /** Every plugin there is; both test tenants use all of them. */
  public static List<Module> installed() {
    return of("select id from sys.plugin order by id");
  }

  /** Those that one tenant uses. */
  public static List<Module> usedBy(Place place) {
    return of(
        "select plugin_id from core.module where tenant_id = ? and enabled"
            + " and plugin_id in (select id from sys.plugin) order by plugin_id",
        place.tenant());
  }

  private static List<Module> of(String sql, Object... values) {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(behind, sql, values).stream().map(Module::new).toList();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Walks once over all of it, so that the server meets the plugin's own objects. */
  void show() {
    Http alpha = Http.on(CanaryTenant.ALPHA.host());
    Answer described = alpha.get("/api/v1/modules/" + id);
    if (!described.isGood()) {
      throw new IllegalStateException(id + " is not at work for alpha: " + described);
    }
    try (JsonReader reader = Json.createReader(new StringReader(described.body()))) {
      reader.readObject().getJsonArray("resources").getValuesAs(JsonString.class).stream()
          .map(JsonString::getString)
          .forEach(noun -> alpha.get("/api/v1/modules/" + id + "/" + noun));
    }
    alpha.get("/fr/modules/" + id);
  }
}
