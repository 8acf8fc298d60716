package org.infitah.foundation.plugin.control;

import org.infitah.foundation.problem.Refusal;

/** As many are inside a plugin as may be: come again. */
public final class PluginBusy extends Refusal {

  private static final long serialVersionUID = 1L;

  PluginBusy() {
    super("problem.module.busy", 503);
  }
}
