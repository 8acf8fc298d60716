package org.infitah.foundation.plugin.control;

import org.infitah.foundation.problem.Refusal;

/** A plugin failed this tenant too often and waits for its administrators. */
public final class PluginHalted extends Refusal {

  private static final long serialVersionUID = 1L;

  PluginHalted() {
    super("problem.module.halted", 503);
  }
}
