package org.infitah.cli.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.infitah.cli.CannotGoOn;

/**
 * Brings the platform's own schemas to the version this build knows. Runs as {@code app_migrator},
 * which bypasses row-level security: under FORCE the owner itself would see no row and a data
 * migration would silently change nothing.
 */
public final class MigrateSchemas {

  /**
   * Migrates and says how many scripts were run.
   *
   * @throws CannotGoOn when the database is not one this build can continue
   */
  public int migrate(Login migrator) {
    try {
      return migrations(migrator).migrate().migrationsExecuted;
    } catch (FlywayValidateException e) {
      throw new CannotGoOn(
          "The database was migrated by other scripts than this build has: "
              + String.valueOf(e.getMessage()).lines().skip(1).findFirst().orElse("")
              + ". On a machine for trying out, --reset begins anew.",
          e);
    }
  }

  private static Flyway migrations(Login migrator) {
    return Flyway.configure(MigrateSchemas.class.getClassLoader())
        .dataSource(migrator.url(), migrator.user(), migrator.password())
        .schemas("core")
        .createSchemas(false)
        .table("flyway_history")
        .locations("classpath:db/core")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .validateMigrationNaming(true)
        .failOnMissingLocations(true)
        .load();
  }
}
