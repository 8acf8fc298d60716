package org.infitah.tests.provisioning;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.infitah.cli.apply.ApplyConfiguration;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.apply.Report;
import org.infitah.cli.config.TenantsConfig;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.KeycloakLogin;

/** A database and a Keycloak to which a folder is applied as often as a test likes. */
final class Installation implements AutoCloseable {

  private final ScratchDatabase database;
  private final PretendKeycloak keycloak;

  private Installation(ScratchDatabase database, PretendKeycloak keycloak) {
    this.database = database;
    this.keycloak = keycloak;
  }

  static Installation fresh() throws SQLException, IOException {
    return new Installation(ScratchDatabase.named("applying"), PretendKeycloak.start());
  }

  ScratchDatabase database() {
    return database;
  }

  PretendKeycloak keycloak() {
    return keycloak;
  }

  /** Applies the folder and answers the lines the operator reads, without the last. */
  List<String> apply(Path folder) throws SQLException {
    return apply(folder, false, Progress.SILENT);
  }

  /** Shows what applying the folder would do. */
  List<String> rehearse(Path folder) throws SQLException {
    return apply(folder, true, Progress.SILENT);
  }

  /** Applies the folder under observation. */
  List<String> apply(Path folder, boolean rehearsal, Progress progress) throws SQLException {
    StringWriter told = new StringWriter();
    Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    AdminApi api = new AdminApi(KeycloakLogin.operator(keycloak.url(), "secret"), clock);
    try (OperatorDatabase operator = OperatorDatabase.open(database.migrator(), rehearsal)) {
      Operation operation =
          new Operation(
              operator,
              api,
              new PublicAddress("https", "example.ma", Optional.empty()),
              clock,
              new Report(new PrintWriter(told)),
              false);
      new ApplyConfiguration(operation, progress).apply(TenantsConfig.read(folder));
    }
    List<String> lines = told.toString().lines().toList();
    return lines.subList(0, lines.size() - 1);
  }

  @Override
  public void close() throws SQLException {
    keycloak.close();
    database.close();
  }
}
