package org.infitah.foundation.tenancy;

import org.infitah.spi.LocalText;

/**
 * A tenant, as far as every request needs it.
 *
 * @param id leads every key of its rows
 * @param alias its host label and its name in Keycloak
 * @param names what it is called
 * @param host its canonical host, without port
 */
public record Tenant(
    int id,
    String alias,
    Level level,
    LocalText names,
    Brand brand,
    TenantState state,
    String host) {

  public boolean isNetwork() {
    return level == Level.NETWORK;
  }
}
