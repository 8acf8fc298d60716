package org.infitah.tests.provisioning;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.infitah.cli.database.Login;
import org.infitah.cli.database.MigrateSchemas;
import org.infitah.cli.database.RolePasswords;
import org.infitah.cli.database.SetUpRoles;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.Running;

/** A migrated database beside the platform's own, for one test to spoil. */
final class ScratchDatabase implements AutoCloseable {

  private static final String PLATFORM = "/infitah";
  private static final String TEMPLATE = "scratch_template";

  private static boolean migrated;

  private final Login platform;
  private final Login superuser;
  private final Login migrator;

  private ScratchDatabase(Login platform, Login superuser, Login migrator) {
    this.platform = platform;
    this.superuser = superuser;
    this.migrator = migrator;
  }

  /** Makes it on the PostgreSQL of this run, anew if an earlier run left one. */
  static synchronized ScratchDatabase named(String name) throws SQLException {
    LocalPlatform local = Running.platform().local();
    RolePasswords passwords =
        new RolePasswords(
            local.secret(Secret.APP_MIGRATOR),
            local.secret(Secret.APP_RW),
            local.secret(Secret.NET_RO));
    return make(name, local.superuser(), passwords);
  }

  private static ScratchDatabase make(String name, Login platform, RolePasswords passwords)
      throws SQLException {
    ScratchDatabase template = at(TEMPLATE, platform, passwords);
    if (!migrated) {
      template.drop();
      run(platform, "create database " + TEMPLATE);
      new SetUpRoles(passwords).setUp(template.superuser);
      new MigrateSchemas().migrate(template.migrator);
      migrated = true;
    }
    ScratchDatabase made = at(name, platform, passwords);
    made.drop();
    run(platform, "create database " + name + " template " + TEMPLATE);
    for (String role : new String[] {"app_migrator", "app_rw", "net_ro"}) {
      run(platform, "grant connect on database " + name + " to " + role);
    }
    return made;
  }

  private static ScratchDatabase at(String name, Login platform, RolePasswords passwords) {
    String url =
        platform.url().substring(0, platform.url().length() - PLATFORM.length()) + "/" + name;
    return new ScratchDatabase(
        platform,
        new Login(url, platform.user(), platform.password()),
        new Login(url, "app_migrator", passwords.migrator()));
  }

  Login migrator() {
    return migrator;
  }

  /** Does something that row-level security does not see. */
  void run(String sql) throws SQLException {
    run(superuser, sql);
  }

  /** The one value a question has, as text; unhindered by row-level security. */
  String ask(String sql) throws SQLException {
    try (Connection connection = superuser.open();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return String.valueOf(answer.getString(1));
    }
  }

  @Override
  public void close() throws SQLException {
    drop();
  }

  private void drop() throws SQLException {
    String name = superuser.url().substring(superuser.url().lastIndexOf('/') + 1);
    run(platform, "drop database if exists " + name + " with (force)");
  }

  private static void run(Login login, String sql) throws SQLException {
    try (Connection connection = login.open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
