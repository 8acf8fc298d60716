package org.infitah.network;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How portals fare with their modules, as each of them has counted for itself. */
public interface ModuleUse {

  /** How many use what, by a module's id; one that nobody uses is absent. */
  Map<String, Long> portals();

  /** What they have in quarantine, the latest first. */
  List<Halted> halted();

  /**
   * A module in quarantine.
   *
   * @param alias of the portal
   * @param cause {@code errors}, {@code time} or {@code stuck}
   * @param version that failed
   */
  record Halted(String module, String alias, Instant at, String cause, String version) {}
}
