package org.infitah.tests.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the database itself says about its tables; nothing here is a list somebody keeps. */
public final class Catalogue {

  /** Every schema that is neither PostgreSQL's own nor the one without tenants. */
  public static final String SCHEMAS =
      " n.nspname not in ('pg_catalog', 'information_schema', 'sys') and n.nspname not like 'pg\\_%' ";

  private static final Pattern LITERAL = Pattern.compile("'([^']*)'::text");

  private Catalogue() {}

  /** Every table with a tenant column outside {@code sys}. */
  public static List<Table> tables(Connection connection) throws SQLException {
    List<Table> tables = new ArrayList<>();
    for (String name :
        Sql.column(
            connection,
            "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind in ('r', 'p') and"
                + SCHEMAS
                + "and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'"
                + " and not a.attisdropped) order by 1")) {
      tables.add(new Table(name, columns(connection, name), parents(connection, name)));
    }
    return tables;
  }

  private static List<Table.Column> columns(Connection connection, String table)
      throws SQLException {
    Map<String, List<String>> choices = new HashMap<>();
    for (List<String> check :
        Sql.rows(
            connection,
            "select a.attname, pg_get_constraintdef(k.oid) from pg_constraint k join pg_attribute a"
                + " on a.attrelid = k.conrelid and k.conkey = array[a.attnum]"
                + " where k.contype = 'c' and k.conrelid = cast(? as regclass)",
            table)) {
      if (check.get(1).contains("ANY (ARRAY[")) {
        choices.put(
            check.get(0),
            LITERAL
                .matcher(check.get(1))
                .results()
                .map(MatchResult::group)
                .map(Catalogue::bare)
                .toList());
      }
    }
    List<Table.Column> columns = new ArrayList<>();
    for (List<String> row :
        Sql.rows(
            connection,
            "select a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull and not a.atthasdef,"
                + " exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique"
                + " and a.attnum = any (i.indkey)), exists (select from pg_constraint k where k.contype = 'c'"
                + " and k.conrelid = a.attrelid and a.attnum = any (k.conkey)) from pg_attribute a where a.attrelid = cast(? as regclass)"
                + " and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum",
            table)) {
      columns.add(
          new Table.Column(
              row.get(0),
              row.get(1),
              row.get(2).equals("t"),
              row.get(3).equals("t"),
              row.get(4).equals("t"),
              choices.getOrDefault(row.get(0), List.of())));
    }
    return columns;
  }

  private static String bare(String literal) {
    return literal.substring(1, literal.lastIndexOf('\''));
  }

  private static Map<String, String> parents(Connection connection, String table)
      throws SQLException {
    Map<String, String> parents = new HashMap<>();
    for (List<String> row :
        Sql.rows(
            connection,
            "select a.attname, k.confrelid::regclass::text from pg_constraint k join pg_attribute a"
                + " on a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname <> 'tenant_id'"
                + " where k.contype = 'f' and k.conrelid = cast(? as regclass)",
            table)) {
      parents.put(row.get(0), row.get(1));
    }
    return parents;
  }
}
