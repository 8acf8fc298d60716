package org.infitah.cli.local;

import java.util.Map;

/** What the servers are told through their environment, where no other user can read it. */
final class Environment {

  private final LocalPlatform platform;
  private final Home home;

  Environment(LocalPlatform platform, Home home) {
    this.platform = platform;
    this.home = home;
  }

  Map<String, String> ofServer() {
    return Map.ofEntries(
        Map.entry("INFITAH_DB_URL", url()),
        Map.entry("INFITAH_DB_PASSWORD", platform.secret(Secret.APP_RW)),
        Map.entry("INFITAH_NET_PASSWORD", platform.secret(Secret.NET_RO)),
        Map.entry("INFITAH_KEYCLOAK_URL", platform.keycloak()),
        Map.entry("INFITAH_PORTAL_WEB_SECRET", platform.secret(Secret.PORTAL_WEB)),
        Map.entry("INFITAH_PORTAL_ADMIN_SECRET", platform.secret(Secret.PORTAL_ADMIN)),
        Map.entry("INFITAH_SESSION_KEY", platform.secret(Secret.SESSION_KEY)),
        Map.entry("INFITAH_METRICS_KEY", platform.secret(Secret.METRICS)),
        Map.entry("INFITAH_DOMAIN", "localhost"),
        Map.entry("INFITAH_PUBLIC_PORT", port(Ports.Service.PORTAL)),
        Map.entry("INFITAH_PUBLIC_SCHEME", "http"),
        Map.entry("INFITAH_FILES", home.files().toString()),
        Map.entry("INFITAH_PLUGINS", home.plugins().toString()),
        Map.entry("INFITAH_ISOLATION_RUN", home.isolationRun().toString()),
        Map.entry("INFITAH_SMTP_URL", "smtp://127.0.0.1:" + port(Ports.Service.SMTP)),
        Map.entry("INFITAH_MODE", "local"),
        Map.entry("INFITAH_CLOCK", home.clock().toString()),
        // Few portals here, and somebody who waits to see it.
        Map.entry("INFITAH_VITALS_REST", "PT15S"),
        Map.entry("INFITAH_LEDGER_REST", "PT5S"),
        Map.entry("INFITAH_TRUSTED_PROXIES", ""),
        // Everybody comes from this one machine.
        Map.entry("INFITAH_UNLIMITED", "127.0.0.1,::1"));
  }

  /** What the database says of a row it refuses speaks of people: it shall not reach a log. */
  private String url() {
    return platform.databaseUrl("infitah") + "?stringtype=unspecified&logServerErrorDetail=false";
  }

  Keycloak.Settings ofKeycloak() {
    Map<String, String> environment =
        Map.ofEntries(
            Map.entry("KC_DB_PASSWORD", platform.secret(Secret.KEYCLOAK_DATABASE)),
            Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
            Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", platform.secret(Secret.KEYCLOAK_ADMIN)),
            Map.entry("INFITAH_APEX_URL", platform.apex()),
            Map.entry("INFITAH_PORTAL_WEB_SECRET", platform.secret(Secret.PORTAL_WEB)),
            Map.entry("INFITAH_PORTAL_ADMIN_SECRET", platform.secret(Secret.PORTAL_ADMIN)),
            Map.entry("INFITAH_PORTAL_PROVISION_SECRET", platform.secret(Secret.PORTAL_PROVISION)),
            Map.entry("INFITAH_SMTP_HOST", "127.0.0.1"),
            Map.entry("INFITAH_SMTP_PORT", port(Ports.Service.SMTP)));
    return new Keycloak.Settings(
        platform.port(Ports.Service.KEYCLOAK),
        platform.port(Ports.Service.KEYCLOAK_MANAGEMENT),
        platform.databaseUrl("keycloak"),
        environment);
  }

  private String port(Ports.Service service) {
    return Integer.toString(platform.port(service));
  }
}
