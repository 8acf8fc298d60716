package org.infitah.foundation.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * What modules keep about people at the tenant at hand, also one that is disabled now: its rows are
 * still there. Whatever a module throws refuses the whole: a copy that lacks something, or an
 * erasure that leaves something, must not look complete.
 */
public interface ModulesAboutPeople {

  /** All of it, module by module, within the transaction at hand. */
  List<Kept> about(String subject);

  /** Forgets somebody everywhere, within the transaction at hand. */
  void forget(String subject, String pseudonym);

  /**
   * Something a module keeps.
   *
   * @param names of the module
   * @param title what it is called, if the module says so
   * @param fields what is kept, by name
   */
  record Kept(
      String module,
      LocalText names,
      String kind,
      Optional<LocalText> title,
      Map<String, String> fields) {}
}
