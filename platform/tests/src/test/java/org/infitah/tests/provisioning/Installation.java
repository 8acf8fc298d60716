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
import org.infitah.cli.apply.CorrectAddresses;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.apply.Report;
import org.infitah.cli.config.TenantsConfig;
import org.infitah.cli.keycloak.AdminApi;

/** A database and a Keycloak to which a folder is applied as often as a test likes. */
final class Installation implements AutoCloseable {

  private final ScratchDatabase database;
  private final ScratchRealm keycloak;
  private int calls;

  private Installation(ScratchDatabase database, ScratchRealm keycloak) {
    this.database = database;
    this.keycloak = keycloak;
  }

  static Installation fresh() throws SQLException, IOException {
    return new Installation(ScratchDatabase.named("applying"), ScratchRealm.empty());
  }

  ScratchDatabase database() {
    return database;
  }

  ScratchRealm keycloak() {
    return keycloak;
  }

  /** How often the last run asked Keycloak. */
  int calls() {
    return calls;
  }

  /** Applies the folder and answers the lines the operator reads, without the last. */
  List<String> apply(Path folder) throws SQLException {
    return apply(folder, false, Progress.SILENT);
  }

  /** Begins to apply the folder in a process of its own. */
  ApplyingApart applyApart(Path folder) throws IOException {
    return ApplyingApart.of(folder, database.migrator(), keycloak.operator());
  }

  /** Begins to make a tenant of an archive in a process of its own. */
  ApplyingApart importApart(Path archive, String alias, Path files) throws IOException {
    return ApplyingApart.of(
        archive,
        database.migrator(),
        keycloak.operator(),
        alias,
        Archived.KEY.told(),
        files.toString());
  }

  /** Shows what applying the folder would do. */
  List<String> rehearse(Path folder) throws SQLException {
    return apply(folder, true, Progress.SILENT);
  }

  /** Applies the folder under observation. */
  List<String> apply(Path folder, boolean rehearsal, Progress progress) throws SQLException {
    PublicAddress address = new PublicAddress("https", "example.ma", Optional.empty());
    return told(
        rehearsal,
        address,
        operation -> new ApplyConfiguration(operation, progress).apply(TenantsConfig.read(folder)));
  }

  /** Applies the folder as a start at that port does. */
  List<String> startAt(int port, int mailPort, Path folder) throws SQLException {
    return told(
        false,
        new PublicAddress("http", "localhost", Optional.of(port)),
        operation -> {
          new CorrectAddresses(operation).correct(Optional.of(mailPort));
          new ApplyConfiguration(operation, Progress.SILENT).apply(TenantsConfig.read(folder));
        });
  }

  /** What the operator does. */
  interface Work {
    void with(Operation operation) throws SQLException;
  }

  /** Works on it as the operator does. */
  void work(Work work) throws SQLException {
    PublicAddress address = new PublicAddress("https", "example.ma", Optional.empty());
    try (OperatorDatabase operator = OperatorDatabase.open(database.migrator(), false)) {
      Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
      Report report = new Report(new PrintWriter(new StringWriter()));
      AdminApi api = new AdminApi(keycloak.operator(), clock);
      work.with(new Operation(operator, api, address, clock, report, false));
    }
  }

  private List<String> told(boolean rehearsal, PublicAddress address, Work work)
      throws SQLException {
    StringWriter told = new StringWriter();
    Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    AdminApi api = new AdminApi(keycloak.operator(), clock);
    try (OperatorDatabase operator = OperatorDatabase.open(database.migrator(), rehearsal)) {
      Report report = new Report(new PrintWriter(told));
      work.with(new Operation(operator, api, address, clock, report, false));
    }
    calls = api.calls();
    List<String> lines = told.toString().lines().toList();
    return lines.subList(0, lines.size() - 1);
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
