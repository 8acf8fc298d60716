package org.infitah.spi;

import java.util.Set;

/**
 * Something not everybody may do.
 *
 * @param key beginning with the plugin's id, for instance {@code school-transport.register}
 * @param roles codes of the roles that are granted it, for instance {@code staff}; nobody else has
 *     it
 */
public record Permission(String key, Set<String> roles) {

  public Permission {
    roles = Set.copyOf(roles);
  }
}
