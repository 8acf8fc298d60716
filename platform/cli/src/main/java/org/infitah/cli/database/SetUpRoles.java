package org.infitah.cli.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Makes the roles, the four kinds of schema and the function every policy asks, or brings them back
 * to what they must be. May be run again at any time; needs a superuser, once per database and
 * after every change here. Migrations start from what it leaves.
 */
public final class SetUpRoles {

  private static final List<String> STATEMENTS =
      List.of(
          role("app_owner"),
          role("app_migrator"),
          role("app_rw"),
          role("net_ro"),
          "alter role app_owner nologin nosuperuser nobypassrls nocreaterole nocreatedb",
          "alter role app_migrator login bypassrls createrole nosuperuser nocreatedb",
          "alter role app_rw login nosuperuser nobypassrls nocreaterole nocreatedb noreplication",
          "alter role net_ro login nosuperuser nobypassrls nocreaterole nocreatedb noreplication",
          "alter role app_rw set idle_in_transaction_session_timeout = '60s'",
          "alter role app_rw set statement_timeout = '60s'",
          "alter role net_ro set idle_in_transaction_session_timeout = '60s'",
          "alter role net_ro set statement_timeout = '60s'",
          "alter role net_ro set default_transaction_read_only = on",
          "grant app_owner to app_migrator with inherit true, set true",
          // The operator writes a tenant's rows as the serving role, so that policies hold for it.
          "grant app_rw to app_migrator with inherit false, set true",
          """
          do $$ begin
            execute format('revoke all on database %I from public', current_database());
            execute format('grant connect on database %I to app_migrator, app_rw, net_ro', current_database());
            execute format('grant create on database %I to app_migrator', current_database());
          end $$""",
          "revoke all on schema public from public",
          "create schema if not exists sys authorization app_owner",
          "create schema if not exists core authorization app_owner",
          "create schema if not exists net authorization app_owner",
          "grant usage on schema sys, core, net to app_rw",
          "grant usage on schema net to net_ro",
          // A plain SQL function without settings: the planner inlines it, so that each policy
          // becomes an index condition with the real tenant in its estimate.
          """
          create or replace function core.tenant() returns int language sql stable parallel safe
            as $$ select nullif(current_setting('app.tenant', true), '')::int $$""",
          "alter function core.tenant() owner to app_owner",
          // An injected "union select set_config(...)" would switch the tenant: nobody may call it.
          // Flyway needs it to set its search path.
          "revoke execute on function pg_catalog.set_config(text, text, boolean) from public",
          "grant execute on function pg_catalog.set_config(text, text, boolean) to app_migrator");

  private final RolePasswords passwords;

  public SetUpRoles(RolePasswords passwords) {
    this.passwords = passwords;
  }

  /** Does all of it in one transaction, in the database the superuser entered. */
  public void setUp(Login superuser) throws SQLException {
    try (Connection connection = superuser.open()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("select pg_advisory_xact_lock(hashtext('infitah roles'))");
        for (String sql : STATEMENTS) {
          statement.execute(sql);
        }
      }
      setPassword(connection, "app_migrator", passwords.migrator());
      setPassword(connection, "app_rw", passwords.serving());
      setPassword(connection, "net_ro", passwords.network());
      connection.commit();
    }
  }

  /** Sends the SCRAM verifier alone, never the password. */
  public static void setPassword(Connection connection, String role, String password)
      throws SQLException {
    connection
        .unwrap(PGConnection.class)
        .alterUserPassword(role, password.toCharArray(), "scram-sha-256");
  }

  private static String role(String name) {
    return "do $$ begin create role "
        + name
        + "; exception when duplicate_object then null; end $$";
  }
}
