package org.infitah.tests.provisioning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.infitah.cli.apply.ApplyConfiguration;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.OperatorDatabase;
import org.infitah.cli.apply.Progress;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.apply.Report;
import org.infitah.cli.archive.Archive;
import org.infitah.cli.archive.ImportTenant;
import org.infitah.cli.config.TenantsConfig;
import org.infitah.cli.database.Login;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.KeycloakLogin;
import org.infitah.cli.signing.SigningKey;

/**
 * Applies a folder, or imports an archive, in a process of its own, which can be killed for real.
 */
final class ApplyingApart {

  private static final String BEGUN = "begun";
  // Where the words of an import stand.
  private static final int ALIAS = 8;
  private static final int KEY = 9;
  private static final int FILES = 10;

  private final Process process;
  private final long began;

  private ApplyingApart(Process process, long began) {
    this.process = process;
    this.began = began;
  }

  /** Starts it and returns when it is about to begin. */
  static ApplyingApart of(Path given, Login database, KeycloakLogin keycloak, String... importing)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                ApplyingApart.class.getName(),
                given.toAbsolutePath().toString(),
                database.url(),
                database.user(),
                database.password(),
                keycloak.url(),
                keycloak.realm(),
                keycloak.client(),
                keycloak.secret()));
    command.addAll(List.of(importing));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!BEGUN.equals(said.readLine())) {
      throw new IllegalStateException("applying did not begin");
    }
    return new ApplyingApart(process, System.nanoTime());
  }

  /** How long it takes when nobody disturbs it. */
  Duration undisturbed() throws InterruptedException {
    if (process.waitFor() != 0) {
      throw new IllegalStateException("applying did not end well");
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** {@code kill -9} after that long; {@code false} when it had ended before. */
  boolean killAfter(Duration after) throws InterruptedException {
    boolean ended = process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  /** The process itself. */
  public static void main(String[] given) throws SQLException {
    Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    AdminApi api = new AdminApi(new KeycloakLogin(given[4], given[5], given[6], given[7]), clock);
    try (OperatorDatabase database =
        OperatorDatabase.open(new Login(given[1], given[2], given[3]), false)) {
      System.out.println(BEGUN);
      Operation operation =
          new Operation(
              database,
              api,
              new PublicAddress("https", "example.ma", Optional.empty()),
              clock,
              new Report(new PrintWriter(Writer.nullWriter())),
              false);
      if (given.length == ALIAS) {
        TenantsConfig config = TenantsConfig.read(Path.of(given[0]));
        new ApplyConfiguration(operation, Progress.SILENT).apply(config);
      } else {
        List<PublicKey> trusted = List.of(SigningKey.parse(given[KEY]));
        try (Archive archive = Archive.open(Path.of(given[0]), trusted)) {
          ImportTenant.Place place = new ImportTenant.Place(Path.of(given[FILES]), Duration.ZERO);
          new ImportTenant(operation, place, Progress.SILENT).into(given[ALIAS], archive, false);
        }
      }
    }
  }
}
