package org.infitah.cli.archive;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.infitah.cli.apply.Transaction;

/** Every table with rows of tenants, as the catalogue knows them: nobody keeps a list. */
public final class TenantTables {

  /** What stays where it is, and why; everything else travels. */
  public static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry(
              "core.archive",
              "archives: each lies where it was made, and this one is asked for while it is made"),
          Map.entry(
              "core.sign_in",
              "sessions: tokens sealed with this installation's key; everybody signs in again"),
          Map.entry("sys.host", "addresses: each installation gives its own"),
          Map.entry(
              "core.domain",
              "domains lead to this installation: at another they are asked for and proved anew"),
          Map.entry(
              "sys.module_allowance",
              "what a network allows is its own to say: setting a tenant back undoes no withdrawal"),
          Map.entry(
              "sys.module_release",
              "what a network orders about a quarantine is its own to say, and done at once"),
          Map.entry(
              "core.module_event",
              "what a module has still to be told happened here, and is told here"),
          Map.entry(
              "core.module_turn", "when a module works next is each installation's own to say"),
          Map.entry("sys.tombstone", "what was erased has no archive"),
          Map.entry(
              "core.working_copy",
              "what somebody typed and did not save is theirs, and ends by itself"),
          Map.entry(
              "core.guest",
              "guests: a browser is known to one installation, and proves its address anew elsewhere"),
          Map.entry(
              "core.guest_idea",
              "what waits for a letter: its link leads here, and it is gone in hours"));

  /**
   * Columns of older archives that are read no more, and why that loses nothing of the tenant's.
   */
  private static final Map<String, Map<String, String>> GONE =
      Map.of("core.module", Map.of("allowed", "the network's to say, and said outside the tenant"));

  /** Those columns of an archived table that are written here. */
  static List<String> kept(String table, List<String> columns) {
    Map<String, String> gone = GONE.getOrDefault(table, Map.of());
    return columns.stream().filter(column -> !gone.containsKey(column)).toList();
  }

  /**
   * One of them.
   *
   * @param columns that are written, without the tenant's number
   * @param texts those of them that hold plain text
   * @param order its primary key without the tenant
   * @param selfReferring whether its rows refer to each other
   */
  public record Table(
      String name, List<String> columns, List<String> texts, String order, boolean selfReferring) {}

  private static final String TABLES =
      """
      with recursive tables as (
        select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
         where c.relkind in ('r', 'p') and not c.relispartition
           and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
      ), depth (oid, level) as (
        select oid, 0 from tables
        union all
        select k.confrelid, d.level + 1 from depth d join pg_constraint k
            on k.conrelid = d.oid and k.contype = 'f' and k.confrelid <> k.conrelid
         where k.confrelid in (select oid from tables) and d.level < 50
      )
      select jsonb_build_object(
          'name', d.oid::regclass::text,
          'columns', (select coalesce(jsonb_agg(quote_ident(a.attname) order by a.attnum), '[]') from
             pg_attribute a where a.attrelid = d.oid and a.attnum > 0 and not a.attisdropped
              and a.attgenerated = '' and a.attname <> 'tenant_id'),
          'texts', (select coalesce(jsonb_agg(quote_ident(a.attname)), '[]') from pg_attribute a
             where a.attrelid = d.oid and a.attnum > 0 and not a.attisdropped
               and a.atttypid = 'text'::regtype),
          'order', coalesce((select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from
             pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
              where i.indrelid = d.oid and i.indisprimary and a.attname <> 'tenant_id'), '1'),
          'self', exists (select from pg_constraint k where k.conrelid = d.oid and k.contype = 'f'
             and k.confrelid = d.oid))
        from depth d group by d.oid order by max(d.level), d.oid::regclass::text\
      """;

  private TenantTables() {}

  /** Those that refer to others before those they refer to: the order in which rows may go. */
  public static List<Table> childrenFirst(Transaction transaction) throws SQLException {
    return transaction.query(TABLES).stream().map(TenantTables::table).toList();
  }

  private static Table table(JsonObject row) {
    return new Table(
        row.getString("name"),
        texts(row, "columns"),
        texts(row, "texts"),
        row.getString("order"),
        row.getBoolean("self"));
  }

  private static List<String> texts(JsonObject row, String key) {
    return row.getJsonArray(key).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }

  /** The last migration of the platform's schemas and of each plugin's. */
  static Map<String, String> versions(Transaction transaction) throws SQLException {
    Map<String, String> versions = new TreeMap<>();
    List<String> schemas =
        transaction
            .query(
                "select jsonb_build_object('name', quote_ident(schemaname)) from pg_tables"
                    + " where tablename = 'flyway_history'")
            .stream()
            .map(row -> row.getString("name"))
            .collect(Collectors.toList());
    for (String schema : schemas) {
      transaction
          .query(
              "select jsonb_build_object('version', version) from "
                  + schema
                  + ".flyway_history where success and version is not null"
                  + " order by string_to_array(version, '.')::bigint[] desc limit 1")
          .forEach(row -> versions.put(schema, row.getString("version")));
    }
    return versions;
  }
}
