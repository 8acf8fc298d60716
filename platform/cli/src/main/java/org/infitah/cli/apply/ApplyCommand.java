package org.infitah.cli.apply;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.config.ConfigRejected;
import org.infitah.cli.config.TenantsConfig;
import org.infitah.cli.database.Login;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.KeycloakLogin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code infitah apply}: what the folder says becomes true, or is shown. */
@Command(
    name = "apply",
    description = "Brings the installation to what tenants-config says; shows the differences.",
    mixinStandardHelpOptions = true)
public final class ApplyCommand implements Callable<Integer> {

  @Option(names = "--dry-run", description = "Show the differences, write nothing.")
  private boolean dryRun;

  @Option(
      names = "--config",
      defaultValue = "tenants-config",
      description = "The folder; ${DEFAULT-VALUE} unless said.")
  private Path folder = Path.of("tenants-config");

  @Option(names = "--database", defaultValue = "${env:INFITAH_DB_URL}", required = true)
  private String database = "";

  @Option(
      names = "--migrator-password",
      defaultValue = "${env:INFITAH_MIGRATOR_PASSWORD}",
      required = true)
  private String password = "";

  @Option(names = "--scheme", defaultValue = "${env:INFITAH_PUBLIC_SCHEME:-https}")
  private String scheme = "https";

  @Option(names = "--domain", defaultValue = "${env:INFITAH_DOMAIN}", required = true)
  private String domain = "";

  @Option(names = "--public-port", defaultValue = "${env:INFITAH_PUBLIC_PORT:-}")
  private String port = "";

  @Option(names = "--keycloak", defaultValue = "${env:INFITAH_KEYCLOAK_URL}", required = true)
  private String keycloak = "";

  @Option(
      names = "--provision-secret",
      defaultValue = "${env:INFITAH_PORTAL_PROVISION_SECRET}",
      required = true)
  private String secret = "";

  @Option(
      names = "--mode",
      defaultValue = "${env:INFITAH_MODE:-production}",
      description = "local also opens the demo accounts; ${DEFAULT-VALUE} unless said.")
  private String mode = "production";

  @Override
  public Integer call() throws SQLException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    TenantsConfig config;
    try {
      config = TenantsConfig.read(folder);
    } catch (ConfigRejected e) {
      e.problems().forEach(problem -> out.println(folder + "/" + problem));
      throw new CannotGoOn("the configuration is wrong; nothing was applied");
    }
    PublicAddress address =
        new PublicAddress(
            scheme, domain, Optional.of(port).filter(p -> !p.isBlank()).map(Integer::valueOf));
    Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    AdminApi api = new AdminApi(KeycloakLogin.operator(keycloak, secret), clock);
    long start = System.nanoTime();
    try (OperatorDatabase operator =
        OperatorDatabase.open(new Login(database, "app_migrator", password), dryRun)) {
      Report report = new Report(out);
      Operation operation =
          new Operation(operator, api, address, clock, report, mode.equals("local"));
      new ApplyConfiguration(operation, Progress.SILENT).apply(config);
    }
    out.println(
        Duration.ofNanos(System.nanoTime() - start).toMillis()
            + " ms, of which "
            + api.spent().toMillis()
            + " ms in "
            + api.calls()
            + " calls of Keycloak");
    return 0;
  }
}
