package org.infitah.cli.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.apply.Elsewhere;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Report;
import org.infitah.cli.apply.Target;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.local.RunningPlatform;
import org.infitah.cli.signing.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What both commands of archives ask the operator for. */
final class Vault {

  // Longer than web nodes remember what a host was.
  static final Duration FORGOTTEN = Duration.ofSeconds(7);

  @ArgGroup(exclusive = false, heading = "An installation elsewhere:%n")
  private @Nullable Elsewhere elsewhere;

  @Option(
      names = "--files",
      defaultValue = "${env:INFITAH_FILES:-}",
      description = "The folder with the tenants' files, of an installation elsewhere.")
  private String files = "";

  @Option(
      names = "--key",
      defaultValue = "${env:INFITAH_ARCHIVE_KEY:-}",
      description = "The file with its key for archives; it is made at first use.")
  private String key = "";

  /** What is done with it. */
  interface Work {
    void with(Operation operation, Path files, SigningKey key) throws SQLException;
  }

  void open(Work work) throws SQLException, IOException {
    Target target = Target.of(elsewhere);
    Path folder;
    SigningKey own;
    if (target.local()) {
      RunningPlatform platform = Target.running();
      folder = platform.files();
      own = SigningKey.at(platform.archiveKey());
    } else {
      if (files.isEmpty() || key.isEmpty()) {
        throw new CannotGoOn("An installation elsewhere needs --files and --key too.");
      }
      folder = Path.of(files);
      own = SigningKey.at(Path.of(key));
    }
    Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    try (OperatorDatabase database = OperatorDatabase.open(target.database(), false)) {
      Report silent = new Report(new PrintWriter(Writer.nullWriter()));
      AdminApi keycloak = new AdminApi(target.keycloak(), clock);
      work.with(
          new Operation(database, keycloak, target.address(), clock, silent, target.local()),
          folder,
          own);
    }
  }
}
