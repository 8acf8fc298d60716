package org.infitah.cli.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the platform's own schemas to the version this build knows. Runs as {@code app_migrator},
 * which bypasses row-level security: under FORCE the owner itself would see no row and a data
 * migration would silently change nothing.
 */
public final class MigrateSchemas {

  /** Migrates and says how many scripts were run. */
  public int migrate(Login migrator) {
    MigrateResult result =
        Flyway.configure(MigrateSchemas.class.getClassLoader())
            .dataSource(migrator.url(), migrator.user(), migrator.password())
            .schemas("core")
            .createSchemas(false)
            .table("flyway_history")
            .locations("classpath:db/core")
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .validateMigrationNaming(true)
            .failOnMissingLocations(true)
            .load()
            .migrate();
    return result.migrationsExecuted;
  }
}
