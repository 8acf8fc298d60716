package org.infitah.foundation.plugin;

import java.util.Optional;
import org.infitah.spi.LocalText;

/** What acts of modules are called, in the words of the module. */
public interface ModuleActs {

  /**
   * The words for an act.
   *
   * @param act as the audit has it, {@code <id>.<act>}
   * @return nothing when it is no module's, or the module is not at work here or has no words for
   *     it
   */
  Optional<LocalText> words(String act);
}
