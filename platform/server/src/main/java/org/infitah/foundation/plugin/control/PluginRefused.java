package org.infitah.foundation.plugin.control;

import java.util.List;

/** A plugin that does not keep its side of the contract; it is not loaded. */
final class PluginRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> reasons;

  PluginRefused(String plugin, List<String> reasons) {
    super(plugin + " is refused: " + String.join("; ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  List<String> reasons() {
    return reasons;
  }
}
