package org.infitah.cli.apply;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;
import org.infitah.cli.keycloak.KeycloakLogin;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.RunningPlatform;
import org.infitah.cli.local.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Whom a command speaks to.
 *
 * @param local whether it is the platform this directory runs
 */
public record Target(
    Login database,
    KeycloakLogin keycloak,
    PublicAddress address,
    Optional<Integer> mailPort,
    boolean local) {

  /** The installation whose doors were given, else this directory's own. */
  public static Target of(@Nullable Elsewhere doors) throws IOException {
    return doors == null ? thisDirectory(running()) : elsewhere(doors);
  }

  /** The platform this directory runs. */
  public static RunningPlatform running() throws IOException {
    return RunningPlatform.in(Path.of(".infitah"))
        .orElseThrow(
            () -> new CannotGoOn("No platform in this directory: start it with deploy/up."));
  }

  private static Target elsewhere(Elsewhere doors) {
    if (doors.password().isEmpty() || doors.secret().isEmpty()) {
      throw new CannotGoOn(
          "Set INFITAH_MIGRATOR_PASSWORD and INFITAH_PORTAL_PROVISION_SECRET for it.");
    }
    return new Target(
        new Login(doors.database(), "app_migrator", doors.password()),
        KeycloakLogin.operator(doors.keycloak(), doors.secret()),
        new PublicAddress("https", doors.domain(), Optional.empty()),
        Optional.empty(),
        false);
  }

  private static Target thisDirectory(RunningPlatform platform) {
    return new Target(
        platform.migrator(),
        KeycloakLogin.operator(platform.keycloak(), platform.secret(Secret.PORTAL_PROVISION)),
        new PublicAddress("http", "localhost", Optional.of(platform.port(Ports.Service.PORTAL))),
        Optional.of(platform.port(Ports.Service.SMTP)),
        true);
  }
}
