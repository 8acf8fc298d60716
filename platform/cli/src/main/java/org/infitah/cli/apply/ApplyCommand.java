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
    try (OperatorDatabase operator =
        OperatorDatabase.open(new Login(database, "app_migrator", password), dryRun)) {
      Report report = new Report(out);
      long start = System.nanoTime();
      new ApplyConfiguration(
              operator, address, Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), report)
          .apply(config);
      report.line(Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }
    return 0;
  }
}
