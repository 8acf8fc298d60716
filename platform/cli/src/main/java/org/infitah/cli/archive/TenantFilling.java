package org.infitah.cli.archive;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Transaction;

/**
 * Puts an archive's rows in the place of a tenant's, in one transaction. Each row takes the number
 * and the name the tenant has here, and people are called what Keycloak calls them here; but the
 * record of acts stays word for word, since each word of it is chained.
 */
final class TenantFilling {

  private static final Set<String> RECORD = Set.of("core.audit", "core.audit_link");
  private static final int AT_ONCE = 500;
  private static final int LONGEST = 1 << 20;

  private final Archive archive;
  private final Manifest manifest;
  private final String alias;
  private final Map<String, String> people;
  private final Clock clock;

  /**
   * @param people what Keycloak calls each here, by what it did there
   */
  TenantFilling(Archive archive, String alias, Map<String, String> people, Clock clock) {
    this.archive = archive;
    this.manifest = archive.manifest();
    this.alias = alias;
    this.people = people;
    this.clock = clock;
  }

  void fill(Transaction transaction, int id) throws SQLException {
    List<TenantTables.Table> childrenFirst = TenantTables.childrenFirst(transaction);
    String sent = sent(transaction, id);
    for (TenantTables.Table table : childrenFirst) {
      if (!RECORD.contains(table.name()) && !keeps(table.name())) {
        transaction.update("delete from " + table.name() + " where tenant_id = ?", id);
      }
    }
    List<TenantTables.Table> parentsFirst = new ArrayList<>(childrenFirst);
    Collections.reverse(parentsFirst);
    for (TenantTables.Table table : parentsFirst) {
      String name = "tables/" + table.name() + ".jsonl";
      if (archive.has(name)) {
        table(transaction, table, name, id);
      }
    }
    staySent(transaction, id, sent);
    applied(transaction);
    register(transaction, id);
    transaction.update(
        "insert into sys.applied_field (scope, field, value, applied_at) values (?, 'rows',"
            + " to_jsonb(?::text), ?)",
        "tenant/" + alias + "/archive",
        manifest.id(),
        clock.instant().atOffset(ZoneOffset.UTC));
    new Acts(clock).record(transaction, id, "imported", manifest.id(), alias);
  }

  /** The addresses of the tenant are this installation's; sessions are ended with the rest. */
  private static boolean keeps(String table) {
    return TenantTables.LEFT_OUT.containsKey(table)
        && (table.startsWith("sys.") || table.equals("core.domain"));
  }

  private void table(Transaction transaction, TenantTables.Table table, String name, int id)
      throws SQLException {
    Manifest.Entry entry = manifest.entries().get(name);
    if (entry == null || entry.rows() == 0) {
      return;
    }
    String insert = insert(table, TenantTables.kept(table.name(), entry.columns()));
    long written = 0;
    try (BufferedReader lines = lines(name)) {
      List<String> batch = new ArrayList<>();
      int length = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        batch.add(line);
        length += line.length();
        if (!table.selfReferring() && (batch.size() == AT_ONCE || length > LONGEST)) {
          written += write(transaction, insert, id, batch);
          length = 0;
        }
      }
      written += write(transaction, insert, id, batch);
    } catch (IOException e) {
      throw new CannotGoOn("The archive cannot be read: " + e.getMessage(), e);
    }
    if (written != entry.rows() && !RECORD.contains(table.name())) {
      throw new CannotGoOn(table.name() + " took " + written + " rows of " + entry.rows() + ".");
    }
  }

  private BufferedReader lines(String name) throws IOException {
    return new BufferedReader(new InputStreamReader(archive.entry(name), StandardCharsets.UTF_8));
  }

  private int write(Transaction transaction, String insert, int id, List<String> batch)
      throws SQLException {
    if (batch.isEmpty()) {
      return 0;
    }
    JsonObjectBuilder names = Json.createObjectBuilder();
    people.forEach(names::add);
    int written =
        transaction.update(
            insert, names.build().toString(), "[" + String.join(",", batch) + "]", id);
    batch.clear();
    return written;
  }

  private String insert(TenantTables.Table table, List<String> columns) {
    boolean record = RECORD.contains(table.name());
    String list = String.join(", ", columns);
    return "with given as (select cast(? as jsonb) as people, cast(? as jsonb) as rows)"
        + " insert into "
        + table.name()
        + (columns.isEmpty() ? " (tenant_id)" : " (tenant_id, " + list + ")")
        + " select ?"
        + columns.stream()
            .map(column -> ", " + value(table, column, record))
            .collect(Collectors.joining())
        + " from given, jsonb_array_elements(given.rows) e, jsonb_populate_record(null::"
        + table.name()
        + ", e) r"
        + (record ? " on conflict do nothing" : "");
  }

  private String value(TenantTables.Table table, String column, boolean record) {
    String value = "r." + column;
    if (record || !table.texts().contains(column)) {
      return value;
    }
    if (column.equals("alias") && !alias.equals(manifest.alias())) {
      value =
          "case "
              + value
              + " when '"
              + quoted(manifest.alias())
              + "' then '"
              + alias
              + "'"
              + " else "
              + value
              + " end";
    }
    return "coalesce(given.people ->> " + value + ", " + value + ")";
  }

  private static String quoted(String text) {
    return text.replace("'", "''");
  }

  /** The mails that left the house since: they do not leave it a second time. */
  private static String sent(Transaction transaction, int id) throws SQLException {
    return transaction
        .query(
            "select jsonb_build_object('rows', coalesce(jsonb_agg(to_jsonb(o)), '[]'))"
                + " from core.outbox o where tenant_id = ? and state = 'sent'",
            id)
        .get(0)
        .getJsonArray("rows")
        .toString();
  }

  private static void staySent(Transaction transaction, int id, String sent) throws SQLException {
    transaction.update(
        "with kept as (update core.outbox o set state = r.state, sent_at = r.sent_at, attempts ="
            + " r.attempts, trouble = r.trouble, arguments = r.arguments, version = r.version from"
            + " jsonb_populate_recordset(null::core.outbox, cast(? as jsonb)) r where o.tenant_id = ?"
            + " and o.id = r.id and o.state <> 'sent' returning o.id)"
            + " delete from sys.work w using kept where w.tenant_id = ? and w.id = kept.id",
        sent,
        id,
        id);
  }

  /** What apply wrote there counts as written here, so that it goes on telling people's edits. */
  private void applied(Transaction transaction) throws SQLException {
    String scope = "tenant/" + alias;
    transaction.update(
        "delete from sys.applied_field where (scope = ? or starts_with(scope, ?)) and scope <> ?",
        scope,
        scope + "/",
        scope + "/keycloak");
    try (BufferedReader lines = lines(ExportTenant.APPLIED)) {
      List<String> all = lines.lines().toList();
      transaction.update(
          "insert into sys.applied_field (scope, field, value, applied_at) select ? || (e ->>"
              + " 'below'), e ->> 'field', nullif(e -> 'value', 'null'), cast(e ->> 'applied_at' as"
              + " timestamptz) from jsonb_array_elements(cast(? as jsonb)) e",
          scope,
          "[" + String.join(",", all) + "]");
    } catch (IOException e) {
      throw new CannotGoOn("The archive cannot be read: " + e.getMessage(), e);
    }
  }

  /** Its row in the register; number and name are its own here. */
  private void register(Transaction transaction, int id) throws SQLException {
    JsonObject tenant = manifest.tenant();
    Set<String> columns = new TreeSet<>(transaction.columns("sys.tenant"));
    columns.retainAll(tenant.keySet());
    columns.removeAll(Set.of("id", "alias"));
    String list = String.join(", ", columns);
    transaction.update(
        "update sys.tenant t set ("
            + list
            + ") = (select "
            + list
            + " from jsonb_populate_record(null::sys.tenant, cast(? as jsonb))) where t.id = ?",
        tenant.toString(),
        id);
  }
}
