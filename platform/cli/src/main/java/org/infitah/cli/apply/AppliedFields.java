package org.infitah.cli.apply;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** What apply last wrote, field by field: a scope is one row, a field one column of it. */
final class AppliedFields {

  /** A value as it was written, and when. */
  record Applied(JsonValue value, LocalDate on) {}

  private final Clock clock;

  AppliedFields(Clock clock) {
    this.clock = clock;
  }

  /** What was written to the rows whose scope begins so, by scope and field. */
  Map<String, Map<String, Applied>> under(Transaction transaction, String prefix)
      throws SQLException {
    Map<String, Map<String, Applied>> fields = new LinkedHashMap<>();
    for (JsonObject row :
        transaction.query(
            "select to_jsonb(t) from sys.applied_field t where starts_with(scope, ?)", prefix)) {
      fields
          .computeIfAbsent(row.getString("scope"), scope -> new LinkedHashMap<>())
          .put(
              row.getString("field"),
              new Applied(
                  row.getOrDefault("value", JsonValue.NULL),
                  OffsetDateTime.parse(row.getString("applied_at")).toLocalDate()));
    }
    return fields;
  }

  /** Remembers what was just written. */
  void remember(Transaction transaction, Map<String, Map<String, JsonValue>> written)
      throws SQLException {
    if (written.isEmpty()) {
      return;
    }
    JsonArrayBuilder fields = Json.createArrayBuilder();
    written.forEach(
        (scope, values) ->
            values.forEach(
                (field, value) ->
                    fields.add(
                        JsonForm.object(Map.of("scope", scope, "field", field, "value", value)))));
    transaction.update(
        "insert into sys.applied_field (scope, field, value, applied_at)"
            + " select f ->> 'scope', f ->> 'field', f -> 'value', ?::timestamptz"
            + " from jsonb_array_elements(?::jsonb) f on conflict (scope, field)"
            + " do update set value = excluded.value, applied_at = excluded.applied_at",
        clock.instant().atOffset(ZoneOffset.UTC),
        fields.build().toString());
  }
}
