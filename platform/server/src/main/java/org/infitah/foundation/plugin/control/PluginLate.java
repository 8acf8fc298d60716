package org.infitah.foundation.plugin.control;

import org.infitah.foundation.problem.Refusal;

/** A plugin took longer than it may: it was ended, and its work undone. */
public final class PluginLate extends Refusal {

  private static final long serialVersionUID = 1L;

  public PluginLate() {
    super("problem.module.late", 503);
  }
}
