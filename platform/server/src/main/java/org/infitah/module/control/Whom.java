package org.infitah.module.control;

import java.util.Optional;

/**
 * For whom the network decides: one tenant, the tenants of a level, or all.
 *
 * @param level code of the level, if it is for one
 * @param alias of the tenant, if it is for one
 */
public record Whom(Optional<String> level, Optional<String> alias) {

  public Whom {
    if (level.isPresent() && alias.isPresent()) {
      throw new IllegalArgumentException("for a level or for a tenant, not for both");
    }
  }

  /** As the record of acts names it. */
  String code() {
    return alias.orElseGet(() -> level.orElse("all"));
  }
}
