package org.infitah.foundation.tenancy;

import java.util.List;
import java.util.Objects;
import org.infitah.spi.LocalText;

/**
 * A tenant, as far as every request needs it.
 *
 * @param id leads every key of its rows
 * @param alias its host label and its name in Keycloak
 * @param names what it is called
 * @param host its canonical host, without port
 * @param languages its portal offers: codes, Arabic among them
 */
public record Tenant(
    int id,
    String alias,
    Level level,
    LocalText names,
    Brand brand,
    TenantState state,
    String host,
    List<String> languages,
    boolean example) {

  public Tenant {
    languages = List.copyOf(languages);
  }

  public boolean isNetwork() {
    return level == Level.NETWORK;
  }

  /** The same tenant in another look. */
  public Tenant wearing(LocalText otherNames, Brand otherBrand) {
    return new Tenant(id, alias, level, otherNames, otherBrand, state, host, languages, example);
  }

  /** What changes when its colours, its logo or its names do; the same on every node. */
  public String lookVersion() {
    return Integer.toHexString(Objects.hash(brand, level.code(), names.texts()));
  }
}
