package org.infitah.cli.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.infitah.cli.CannotGoOn;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Installs plugins: gives each a schema and a role of its own, runs the migrations its JAR brings,
 * and registers the version that every node shall then load. A plugin whose tables do not keep
 * tenants apart is not installed, and what its script did is undone. Runs as {@code app_migrator};
 * a web node never changes a schema.
 */
public final class PluginMigrations {

  private static final String HISTORY = "flyway_history";

  private final Login migrator;

  public PluginMigrations(Login migrator) {
    this.migrator = migrator;
  }

  /**
   * Installs one; begun anew after a kill, it goes on where it was.
   *
   * @throws CannotGoOn when it is no plugin, or its tables do not keep tenants apart
   */
  public PluginJar install(Path jar, Provenance provenance) throws IOException, SQLException {
    PluginJar plugin = PluginJar.read(jar);
    try (Connection connection = migrator.open()) {
      connection.setAutoCommit(false);
      makeRoom(connection, plugin.role());
      connection.commit();
      migrate(plugin);
      try (Statement statement = connection.createStatement()) {
        List<String> unguarded = unguarded(statement, plugin);
        if (!unguarded.isEmpty()) {
          throw refused(plugin, String.join("; ", unguarded));
        }
      }
      new PluginRegister(connection).write(plugin, provenance);
      connection.commit();
    }
    return plugin;
  }

  /** The role and its schema. Nothing is ever revoked: requests may be running. */
  private static void makeRoom(Connection connection, String role) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(hashtext('infitah plugins'))");
      statement.execute(
          "do $$ begin create role "
              + role
              + " nologin; exception when duplicate_object then null; end $$");
      // The serving role may take it on for a call; it has none of its rights otherwise.
      statement.execute("grant " + role + " to app_rw with inherit false, set true");
      statement.execute("create schema if not exists " + role + " authorization app_owner");
      statement.execute("grant usage on schema core, " + role + " to " + role);
      // Foreign keys are checked as the owner of the table.
      statement.execute("grant usage on schema core to app_owner");
    }
  }

  /** Flyway sees the scripts alone, never the JAR: it brings no code and hides no script. */
  private void migrate(PluginJar plugin) throws IOException {
    Path scripts = Files.createTempDirectory("scripts");
    try {
      if (plugin.layOutScripts(scripts) == 0) {
        return;
      }
      Flyway.configure()
          .dataSource(database())
          .defaultSchema(plugin.role())
          .schemas(plugin.role())
          .createSchemas(false)
          .table(HISTORY)
          .locations("filesystem:" + scripts)
          .validateMigrationNaming(true)
          .group(true)
          .callbacks(new Guard(plugin))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new CannotGoOn(plugin.id() + " " + plugin.version() + ": " + reason(e), e);
    } finally {
      delete(scripts);
    }
  }

  private static void delete(Path scripts) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(scripts)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(scripts);
  }

  /** By its address alone Flyway would look for a driver through the JAR. */
  private DataSource database() {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(migrator.url());
    database.setUser(migrator.user());
    database.setPassword(migrator.password());
    // Requests go on meanwhile: a script may not queue up behind them, and them behind it.
    database.setOptions("-c lock_timeout=5s");
    return database;
  }

  private static String reason(Throwable failure) {
    Throwable at = failure;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return String.valueOf(at.getMessage());
  }

  private static List<String> unguarded(Statement statement, PluginJar plugin) throws SQLException {
    List<String> unguarded = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "select object || ' lacks ' || lacks from sys.unguarded('" + plugin.role() + "')")) {
      while (row.next()) {
        unguarded.add(row.getString(1));
      }
    }
    return unguarded;
  }

  private static CannotGoOn refused(PluginJar plugin, String why) {
    return new CannotGoOn(plugin.id() + " " + plugin.version() + ": " + why);
  }

  /**
   * After each script, in its transaction: owns and grants what it made, and refuses what it left
   * unguarded.
   */
  private static final class Guard extends BaseCallback {

    private final PluginJar plugin;

    Guard(PluginJar plugin) {
      this.plugin = plugin;
    }

    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
      return true;
    }

    @Override
    public void handle(Event event, Context context) {
      try (Statement statement = context.getConnection().createStatement()) {
        statement.execute(HAND_OVER.replace("PLUGIN", plugin.role()));
        List<String> unguarded = unguarded(statement, plugin);
        if (!unguarded.isEmpty()) {
          throw new CannotGoOn(String.join("; ", unguarded));
        }
      } catch (SQLException e) {
        throw new FlywayException(e);
      }
    }

    private static final String HAND_OVER =
        """
        do $$ declare made record; begin
          for made in
            select c.oid::regclass as name from pg_class c
             where c.relnamespace = 'PLUGIN'::regnamespace and c.relname <> 'flyway_history'
               and c.relkind in ('r', 'p') loop
            execute format('alter table %s owner to app_owner', made.name);
            execute format('grant select, insert, update, delete on %s to PLUGIN', made.name);
          end loop;
        end $$\
        """;
  }
}
