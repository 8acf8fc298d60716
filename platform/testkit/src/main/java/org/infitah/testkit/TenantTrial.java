package org.infitah.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one tenant sees and changes of another's in a plugin's tables. */
final class TenantTrial {

  private static final Pattern SCRIPT = Pattern.compile("V(\\d+)__\\w+\\.sql");

  private static final String HAND_OVER =
      """
      do $$ declare made record; begin
        for made in select c.oid::regclass as name from pg_class c
             where c.relnamespace = 'PLUGIN'::regnamespace and c.relkind in ('r', 'p') loop
          execute format('alter table %s owner to app_owner', made.name);
          execute format('grant select, insert, update, delete on %s to PLUGIN', made.name);
        end loop;
      end $$""";

  private final ScratchPostgres server;
  private final String role;
  private String foreign = "";

  /**
   * Of a plugin.
   *
   * @param face a class of it, beside which its scripts lie
   */
  TenantTrial(ScratchPostgres server, Class<?> face, String id) throws IOException, SQLException {
    this.server = server;
    this.role = "plugin_" + id.replace('-', '_');
    if (server.isNew(role)) {
      install(scripts(face));
    }
  }

  /** As the operator's command line leaves it: a schema and a role of its own, and its tables. */
  private void install(List<String> scripts) throws SQLException {
    try (Connection superuser = server.open();
        Statement statement = superuser.createStatement()) {
      statement.execute("create role " + role + " nologin");
      statement.execute("grant " + role + " to app_rw with inherit false, set true");
      statement.execute("create schema " + role + " authorization app_owner");
      statement.execute("grant usage on schema core, " + role + " to " + role);
      statement.execute("set search_path = " + role);
      for (String script : scripts) {
        statement.execute(script);
        statement.execute(HAND_OVER.replace("PLUGIN", role));
      }
    }
  }

  private static List<String> scripts(Class<?> face) throws IOException {
    Path classes =
        Path.of(
            Objects.requireNonNull(face.getProtectionDomain().getCodeSource())
                .getLocation()
                .getPath());
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes.resolve("db/plugin"))) {
      for (Path file : files.sorted(Comparator.comparingInt(TenantTrial::number)).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static int number(Path script) {
    Matcher name = SCRIPT.matcher(script.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalArgumentException(script + " is no script of a migration");
    }
    return Integer.parseInt(name.group(1));
  }

  /** Before the first turn: nothing of an earlier test is there. */
  void empty() throws SQLException {
    try (Connection superuser = server.open();
        Statement statement = superuser.createStatement()) {
      for (String table : tables(superuser)) {
        statement.execute("truncate " + table + " cascade");
      }
    }
  }

  /**
   * A connection bound to a tenant, speaking as the plugin.
   *
   * @throws AssertionError when it sees anything before it has written
   */
  Connection begin(int tenant, String alias) throws SQLException {
    try (Connection superuser = server.open()) {
      foreign = rows(superuser, "<> " + tenant);
    }
    Connection bound = server.openServing();
    try (Statement statement = bound.createStatement()) {
      statement.execute("set app.tenant = '" + tenant + "'");
      statement.execute("set role " + role);
      statement.execute("set search_path = " + role);
    }
    String seen = rows(bound, "is not null");
    if (!seen.isEmpty()) {
      bound.close();
      throw new AssertionError(alias + " sees what it has not written: " + seen);
    }
    return bound;
  }

  /**
   * After its turn.
   *
   * @throws AssertionError when it has changed another's rows, or left none of its own
   */
  void end(int tenant, String alias) throws SQLException {
    try (Connection superuser = server.open()) {
      String now = rows(superuser, "<> " + tenant);
      if (!now.equals(foreign)) {
        throw new AssertionError(
            alias + " changed what is another's: was " + foreign + ", is " + now);
      }
      if (rows(superuser, "= " + tenant).isEmpty()) {
        throw new AssertionError(alias + " left no row, so nothing was shown about it");
      }
    }
  }

  /** The rows of all tables whose tenant is such, as text. */
  private String rows(Connection connection, String condition) throws SQLException {
    StringBuilder rows = new StringBuilder();
    for (String table : tables(connection)) {
      String query =
          "select coalesce(string_agg(r::text, ' ' order by r::text), '') from "
              + table
              + " r where tenant_id "
              + condition;
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(query)) {
        row.next();
        rows.append(row.getString(1).isEmpty() ? "" : table + ' ' + row.getString(1) + ' ');
      }
    }
    return rows.toString();
  }

  private List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = '"
                    + role
                    + "' order by 1")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }
}
