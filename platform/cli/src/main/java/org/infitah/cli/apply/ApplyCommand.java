package org.infitah.cli.apply;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.config.ConfigRejected;
import org.infitah.cli.config.TenantsConfig;
import org.infitah.cli.keycloak.AdminApi;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code infitah apply}: what the folder says becomes true, or is shown. */
@Command(
    name = "apply",
    description = {
      "Brings the installation to what tenants-config says and shows the differences.",
      "Without options it speaks to the platform deploy/up runs from this directory."
    },
    mixinStandardHelpOptions = true)
public final class ApplyCommand implements Callable<Integer> {

  @Option(names = "--dry-run", description = "Show the differences, write nothing.")
  private boolean dryRun;

  @Option(names = "--config", description = "The folder (tenants-config).")
  private Path folder = Path.of("tenants-config");

  @ArgGroup(exclusive = false, heading = "An installation elsewhere:%n")
  private @Nullable Elsewhere elsewhere;

  @Override
  public Integer call() throws SQLException, IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    TenantsConfig config = config(out);
    Target target = Target.of(elsewhere);
    Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    AdminApi api = new AdminApi(target.keycloak(), clock);
    long start = System.nanoTime();
    try (OperatorDatabase database = OperatorDatabase.open(target.database(), dryRun)) {
      Operation operation =
          new Operation(database, api, target.address(), clock, new Report(out), target.local());
      new CorrectAddresses(operation).correct(target.mailPort());
      new ApplyConfiguration(operation, Progress.SILENT).apply(config);
    }
    out.printf(
        "%d ms, of which %d ms in %d calls of Keycloak%n",
        Duration.ofNanos(System.nanoTime() - start).toMillis(),
        api.spent().toMillis(),
        api.calls());
    return 0;
  }

  private TenantsConfig config(PrintWriter out) {
    try {
      return TenantsConfig.read(folder);
    } catch (ConfigRejected e) {
      e.problems().forEach(problem -> out.println(folder + "/" + problem));
      throw new CannotGoOn("The configuration is wrong; nothing was applied.", e);
    }
  }
}
