package org.infitah.foundation.plugin;

import java.util.Optional;
import org.infitah.foundation.page.PageContext;
import org.infitah.spi.LocalText.Said;

/** How a module says it fares at the tenant at hand. */
public interface ModuleHealth {

  /** Asked when the page is drawn, after its own transaction. */
  Asking of(String module);

  /** The question. */
  @FunctionalInterface
  interface Asking {

    /** Nothing when the module is not at work here. */
    Optional<Told> on(PageContext page);
  }

  /**
   * The answer.
   *
   * @param state {@code well}, {@code troubled}, or {@code silent} when it failed to answer
   * @param words what it says, if it says more
   */
  record Told(String state, Optional<Said> words) {}
}
