package org.infitah.cli.archive;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Transaction;
import org.jspecify.annotations.Nullable;

/** Whether an archive may become that tenant here; asked before anything is written. */
final class Admission {

  private static final String NAME = "[a-z][a-z0-9-]{1,40}";

  private final Archive archive;
  private final Manifest manifest;
  private final String alias;
  private final boolean replace;

  Admission(Archive archive, String alias, boolean replace) {
    this.archive = archive;
    this.manifest = archive.manifest();
    this.alias = alias;
    this.replace = replace;
  }

  /**
   * What becomes of it.
   *
   * @param filled whether its rows are in, and only order must be made
   * @param living whether there is a tenant whose rows go first
   */
  record Verdict(boolean filled, boolean living) {}

  /**
   * Says yes, or throws the reason.
   *
   * @throws CannotGoOn with the reason
   */
  Verdict decide(Transaction transaction) throws SQLException {
    if (!alias.matches(NAME) || manifest.level().equals("network")) {
      throw new CannotGoOn("No tenant can be named " + alias + ".");
    }
    schemas(transaction);
    tables(transaction);
    List<JsonObject> present =
        transaction.query("select to_jsonb(t) from sys.tenant t where alias = ?", alias);
    if (present.isEmpty()) {
      code(transaction);
      return new Verdict(false, false);
    }
    return of(transaction, present.get(0));
  }

  private Verdict of(Transaction transaction, JsonObject tenant) throws SQLException {
    int id = tenant.getInt("id");
    String state = tenant.getString("state");
    if (state.equals("erased")) {
      throw new CannotGoOn(
          alias + " was erased, and its name is never given again: import it --as another.");
    }
    if (!tenant.getString("level").equals(manifest.level())
        || !tenant.getString("code", "").equals(manifest.code())) {
      throw new CannotGoOn(
          alias + " is another collectivity than the archive's, " + manifest.code() + ".");
    }
    if (isIn(transaction)) {
      return new Verdict(true, true);
    }
    boolean rows = count(transaction, "core.collectivity", id) > 0;
    boolean living = rows || !state.equals("provisioning");
    if (living && !replace) {
      throw new CannotGoOn(
          alias + " is not empty. To set it back to the archive's moment, say --replace.");
    }
    if (count(transaction, "core.audit_link", id) > 0) {
      sameRecord(transaction, id);
    }
    return new Verdict(false, living);
  }

  /** Whether an import of just this archive got that far. */
  private boolean isIn(Transaction transaction) throws SQLException {
    return !transaction
        .query(
            "select to_jsonb(f) from sys.applied_field f where scope = ? and field = 'rows'"
                + " and value = to_jsonb(?::text)",
            "tenant/" + alias + "/archive",
            manifest.id())
        .isEmpty();
  }

  private void code(Transaction transaction) throws SQLException {
    transaction
        .query(
            "select jsonb_build_object('alias', alias) from sys.tenant where code = ?",
            manifest.code())
        .forEach(
            other -> {
              throw new CannotGoOn(
                  "The collectivity "
                      + manifest.code()
                      + " has a tenant here already: "
                      + other.getString("alias")
                      + ".");
            });
  }

  private void schemas(Transaction transaction) throws SQLException {
    Map<String, String> here = TenantTables.versions(transaction);
    manifest
        .schemas()
        .forEach(
            (schema, version) -> {
              String known = here.get(schema);
              if (known == null && rowsIn(schema) > 0) {
                throw new CannotGoOn(
                    "The archive has rows of " + schema + ", which is not installed here.");
              }
              if (known != null
                  && MigrationVersion.fromVersion(version)
                          .compareTo(MigrationVersion.fromVersion(known))
                      > 0) {
                throw new CannotGoOn(
                    "The archive is newer than this installation: "
                        + schema
                        + " "
                        + version
                        + ", here "
                        + known
                        + ". Migrate first.");
              }
            });
  }

  private long rowsIn(String schema) {
    return manifest.entries().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("tables/" + schema + "."))
        .mapToLong(entry -> entry.getValue().rows())
        .sum();
  }

  private void tables(Transaction transaction) throws SQLException {
    Map<String, TenantTables.Table> here = new TreeMap<>();
    for (TenantTables.Table table : TenantTables.childrenFirst(transaction)) {
      here.put("tables/" + table.name() + ".jsonl", table);
    }
    manifest
        .entries()
        .forEach(
            (name, entry) -> {
              if (name.startsWith("tables/")
                  && entry.rows() > 0
                  && !knows(here.get(name), entry.columns())) {
                throw new CannotGoOn(
                    "The archive has columns of "
                        + name
                        + " that are not known here any more: import it where they are, and"
                        + " migrate there.");
              }
            });
  }

  private static boolean knows(TenantTables.@Nullable Table table, List<String> columns) {
    return table != null && table.columns().containsAll(TenantTables.kept(table.name(), columns));
  }

  /**
   * The record of acts is never set back: an archive of the same tenant holds its beginning, any
   * other would put two records into one.
   */
  private void sameRecord(Transaction transaction, int id) throws SQLException {
    JsonObject last = lastLink();
    if (last.isEmpty()) {
      return;
    }
    if (transaction
        .query(
            "select to_jsonb(l) from core.audit_link l where tenant_id = ? and number = ?"
                + " and hash = cast(? as bytea)",
            id,
            last.getJsonNumber("number").longValue(),
            last.getString("hash"))
        .isEmpty()) {
      throw new CannotGoOn(
          "The archive's record of acts is not the beginning of that of " + alias + ".");
    }
  }

  private JsonObject lastLink() {
    JsonObject last = JsonObject.EMPTY_JSON_OBJECT;
    String name = "tables/core.audit_link.jsonl";
    if (!archive.has(name)) {
      return last;
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(archive.entry(name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject link = parse(line);
        if (last.isEmpty()
            || link.getJsonNumber("number").longValue()
                > last.getJsonNumber("number").longValue()) {
          last = link;
        }
      }
      return last;
    } catch (IOException e) {
      throw new CannotGoOn("The archive cannot be read.", e);
    }
  }

  private static JsonObject parse(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  private static int count(Transaction transaction, String table, int id) throws SQLException {
    return transaction
        .query(
            "select jsonb_build_object('n', count(*)) from " + table + " where tenant_id = ?", id)
        .get(0)
        .getInt("n");
  }
}
