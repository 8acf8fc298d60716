package org.infitah.cli.apply;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.config.ConfigRejected;
import org.infitah.cli.config.TenantsConfig;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.KeycloakLogin;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.Secret;
import org.infitah.cli.operate.Dns;
import org.infitah.cli.operate.Operator;

/** Applies the checkout's own configuration to the platform on this machine. */
public final class ApplyLocally implements LocalPlatform.Configuring {

  private final Path folder;

  public ApplyLocally(Path folder) {
    this.folder = folder;
  }

  @Override
  public String configure(LocalPlatform platform) throws IOException, SQLException {
    TenantsConfig config = read();
    Report report = new Report(new PrintWriter(Writer.nullWriter()));
    PublicAddress address =
        new PublicAddress("http", "localhost", Optional.of(platform.port(Ports.Service.PORTAL)));
    Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    KeycloakLogin login =
        KeycloakLogin.operator(platform.keycloak(), platform.secret(Secret.PORTAL_PROVISION));
    try (OperatorDatabase database = OperatorDatabase.open(platform.migrator(), false)) {
      Operation operation =
          new Operation(database, new AdminApi(login, clock), address, clock, report, true);
      new CorrectAddresses(operation).correct(Optional.of(platform.port(Ports.Service.SMTP)));
      new ApplyConfiguration(operation, Progress.SILENT).apply(config);
    }
    return config.tenants().size()
        + " tenants, "
        + report.differences()
        + " differences"
        + (report.kept() == 0 ? "" : ", " + report.kept() + " kept");
  }

  @Override
  public LocalPlatform.Operating operate(LocalPlatform platform) {
    return Operator.begin(
        new Operator.Doors(
            platform.migrator(),
            KeycloakLogin.operator(platform.keycloak(), platform.secret(Secret.PORTAL_PROVISION)),
            new PublicAddress(
                "http", "localhost", Optional.of(platform.port(Ports.Service.PORTAL))),
            platform.files(),
            platform.archiveKey(),
            Dns.ofSettings()),
        read().pages());
  }

  private TenantsConfig read() {
    try {
      return TenantsConfig.read(folder);
    } catch (ConfigRejected e) {
      throw new CannotGoOn("The configuration in " + folder + " is wrong:\n" + e.getMessage(), e);
    }
  }
}
