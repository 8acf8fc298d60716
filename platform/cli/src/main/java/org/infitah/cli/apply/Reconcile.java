package org.infitah.cli.apply;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.cli.apply.AppliedFields.Applied;

/**
 * Brings the rows of one table to what the configuration wants, field by field: a field is written
 * only while it still holds what apply last wrote; nothing is ever deleted.
 */
final class Reconcile {

  private final AppliedFields applied;
  private final Report report;

  Reconcile(AppliedFields applied, Report report) {
    this.applied = applied;
    this.report = report;
  }

  /**
   * Does it for a table.
   *
   * @param scope what the names of all rows begin with
   * @param tenant whose rows, or empty for a table without tenants
   */
  void rows(
      Transaction transaction,
      String table,
      String scope,
      Optional<Integer> tenant,
      List<Desired> desired)
      throws SQLException {
    Map<String, Map<String, Applied>> before = applied.under(transaction, scope + "/");
    if (tenant.isPresent()) {
      transaction.asTenant(tenant.get());
    }
    Set<String> columns = transaction.columns(table);
    List<JsonObject> present = transaction.rows(table, JsonValue.EMPTY_JSON_OBJECT);
    Map<String, Map<String, JsonValue>> written = new LinkedHashMap<>();
    List<JsonObject> missing = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (Desired want : desired) {
      String name = scope + "/" + want.name();
      Optional<JsonObject> current =
          present.stream().filter(row -> holds(row, want.key())).findFirst();
      Map<String, Applied> known = before.getOrDefault(name, Map.of());
      if (current.isPresent()) {
        Map<String, JsonValue> changes = changes(name, want, current.get(), known, written);
        if (!changes.isEmpty()) {
          Optional.ofNullable(want.born().get("updated_at"))
              .ifPresent(now -> changes.put("updated_at", now));
          transaction.update(
              table, want.key(), JsonForm.object(changes), columns.contains("version"));
        }
      } else if (known.isEmpty()) {
        missing.add(merged(want));
        added.add(name);
        written.put(name, want.values());
      } else {
        report.kept(name, "removed", since(known));
      }
    }
    insert(transaction, table, missing);
    report.added(scope, added);
    if (tenant.isPresent()) {
      transaction.asOperator();
    }
    applied.remember(transaction, written);
  }

  private Map<String, JsonValue> changes(
      String name,
      Desired want,
      JsonObject current,
      Map<String, Applied> known,
      Map<String, Map<String, JsonValue>> written) {
    Map<String, JsonValue> changes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> field : want.values().entrySet()) {
      JsonValue now = current.getOrDefault(field.getKey(), JsonValue.NULL);
      Optional<Applied> last = Optional.ofNullable(known.get(field.getKey()));
      boolean ours = last.map(a -> a.value().equals(now)).orElse(now == JsonValue.NULL);
      if (now.equals(field.getValue())) {
        if (!ours) {
          remember(written, name, field);
        }
      } else if (ours) {
        changes.put(field.getKey(), field.getValue());
        remember(written, name, field);
        report.changed(name + "." + field.getKey(), now, field.getValue());
      } else {
        report.kept(name + "." + field.getKey(), "edited", when(current, last));
      }
    }
    return changes;
  }

  private static void remember(
      Map<String, Map<String, JsonValue>> written,
      String name,
      Map.Entry<String, JsonValue> field) {
    written
        .computeIfAbsent(name, scope -> new LinkedHashMap<>())
        .put(field.getKey(), field.getValue());
  }

  /** When people edited the field, as closely as we know it. */
  private static String when(JsonObject row, Optional<Applied> last) {
    String moment = row.getString("updated_at", "");
    return moment.isEmpty()
        ? last.map(applied -> "since " + applied.on()).orElse("by others")
        : "on " + OffsetDateTime.parse(moment).toLocalDate();
  }

  private static String since(Map<String, Applied> known) {
    return known.values().stream()
        .map(applied -> "since " + applied.on())
        .findFirst()
        .orElse("by others");
  }

  private static boolean holds(JsonObject row, JsonObject key) {
    return key.entrySet().stream()
        .allMatch(entry -> entry.getValue().equals(row.get(entry.getKey())));
  }

  private static JsonObject merged(Desired want) {
    JsonObjectBuilder row = Json.createObjectBuilder();
    want.key().forEach(row::add);
    want.born().forEach(row::add);
    want.values().forEach(row::add);
    return row.build();
  }

  /** Writes rows together as long as they name the same columns. */
  static void insert(Transaction transaction, String table, List<JsonObject> rows)
      throws SQLException {
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !rows.get(i).keySet().equals(rows.get(from).keySet())) {
        transaction.insert(table, rows.subList(from, i));
        from = i;
      }
    }
  }
}
