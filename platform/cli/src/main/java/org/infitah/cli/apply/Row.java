package org.infitah.cli.apply;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A row to be written; columns without a value keep the table's default. */
final class Row {

  private final String table;
  private final UUID id;
  private final Map<String, Object> values = new LinkedHashMap<>();

  Row(String table, UUID id) {
    this.table = table;
    this.id = id;
    values.put("id", id);
  }

  Row with(String column, Object value) {
    values.put(column, value);
    return this;
  }

  String table() {
    return table;
  }

  UUID id() {
    return id;
  }

  JsonObject json() {
    return JsonForm.object(values);
  }
}
