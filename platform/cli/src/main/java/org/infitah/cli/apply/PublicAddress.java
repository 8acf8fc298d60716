package org.infitah.cli.apply;

import java.util.Optional;
import org.infitah.cli.config.TenantsConfig.Tenant;
import org.infitah.cli.config.Vocabulary.Level;

/**
 * How the outside reaches this installation.
 *
 * @param port the port in public addresses; empty where it is the scheme's own
 */
public record PublicAddress(String scheme, String domain, Optional<Integer> port) {

  /** The host that is a tenant's: the apex for the network, else {@code <alias>.<domain>}. */
  public String host(Tenant tenant) {
    return tenant.file().level() == Level.NETWORK ? domain : tenant.alias() + "." + domain;
  }

  /** The network's own address. */
  public String apex() {
    return origin(domain);
  }

  /** Where Keycloak sends a person back to on that host. */
  public String callback(String host) {
    return origin(host) + "/callback";
  }

  /** A page of a member's portal. */
  public String page(String alias, String path) {
    return origin(alias + "." + domain) + path;
  }

  private String origin(String host) {
    return scheme + "://" + host + port.map(number -> ":" + number).orElse("");
  }
}
