package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.infitah.cli.database.Login;
import org.infitah.cli.database.MigrateSchemas;
import org.infitah.cli.database.RolePasswords;
import org.infitah.cli.database.SetUpRoles;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;

/** A database with every table and both canary tenants, copied for each bug that is made of SQL. */
final class ScratchCopy {

  private static final String SOUND = "bugs_sound";
  private static final String BROKEN = "bugs_broken";

  private final Database platform;

  ScratchCopy() throws SQLException {
    LocalPlatform local = Running.platform().local();
    this.platform = Database.of(local);
    create(SOUND, "template0");
    Login superuser = platform.copy(SOUND).superuser();
    new SetUpRoles(
            new RolePasswords(
                local.secret(Secret.APP_MIGRATOR),
                local.secret(Secret.APP_RW),
                local.secret(Secret.NET_RO)))
        .setUp(superuser);
    Login migrator = local.migrator();
    new MigrateSchemas().migrate(new Login(superuser.url(), migrator.user(), migrator.password()));
    try (Connection behind = superuser.open()) {
      int id = 2;
      for (CanaryTenant tenant : CanaryTenant.values()) {
        Sql.update(
            behind,
            "insert into sys.tenant (id, alias, level, code, names, state) values (?, ?, 'province', ?, '{}', 'active')",
            id,
            tenant.alias(),
            "01.90" + id);
        id++;
      }
      CanaryRows.plant(behind);
    }
  }

  /** What the whole suite says of a copy in which these statements were run. */
  List<String> breachesAfter(String... statements) throws SQLException {
    return breaches(after(statements));
  }

  /** A copy in which these statements were run. */
  Database after(String... statements) throws SQLException {
    create(BROKEN, SOUND);
    Database broken = platform.copy(BROKEN);
    try (Connection behind = broken.behindTheScenes()) {
      Sql.run(behind, statements);
    }
    return broken;
  }

  /** What the whole suite says of the sound one. */
  List<String> breaches() throws SQLException {
    return breaches(platform.copy(SOUND));
  }

  private static List<String> breaches(Database database) throws SQLException {
    List<String> breaches = new ArrayList<>(CatalogueRules.breaches(database));
    breaches.addAll(new FourOperations(database).tryAll());
    breaches.addAll(new Views(database).breaches());
    breaches.addAll(new Copies(database).breaches());
    return breaches;
  }

  private void create(String name, String template) throws SQLException {
    try (Connection behind = platform.behindTheScenes()) {
      Sql.run(
          behind,
          "drop database if exists " + name + " with (force)",
          "create database " + name + " template " + template,
          // A copy has the tables of its template, but not who may enter.
          "revoke all on database " + name + " from public",
          "grant connect on database " + name + " to app_migrator, app_rw, net_ro",
          "grant create on database " + name + " to app_migrator");
    }
  }

  void drop() throws SQLException {
    try (Connection behind = platform.behindTheScenes()) {
      Sql.run(
          behind,
          "drop database if exists " + BROKEN + " with (force)",
          "drop database if exists " + SOUND + " with (force)");
    }
  }
}
