package org.infitah.tests.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that carries a tenant, as the catalogue knows it.
 *
 * @param name with its schema
 * @param parents the table each column refers to, beside the tenant
 */
public record Table(String name, List<Column> columns, Map<String, String> parents) {

  /**
   * One of its columns.
   *
   * @param must whether a row needs a value for it
   * @param unique whether it is part of a unique key
   * @param checked whether a check looks at it
   * @param choices the only values it takes, if that check names them
   */
  public record Column(
      String name,
      String type,
      boolean must,
      boolean unique,
      boolean checked,
      List<String> choices) {}

  public Optional<Column> column(String column) {
    return columns.stream().filter(one -> one.name().equals(column)).findFirst();
  }

  /** The role that works on it: the serving one, or that of the plugin in whose schema it lies. */
  public String role() {
    return isOfPlugin() ? name.substring(0, name.indexOf('.')) : "app_rw";
  }

  public boolean isOfPlugin() {
    return name.startsWith("plugin_");
  }

  @Override
  public String toString() {
    return name;
  }
}
