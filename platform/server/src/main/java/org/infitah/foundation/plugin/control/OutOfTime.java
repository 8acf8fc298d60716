package org.infitah.foundation.plugin.control;

/** A plugin's time is over. An error, so that what plugins catch by habit does not stop it. */
public final class OutOfTime extends Error {

  private static final long serialVersionUID = 1L;

  OutOfTime(String plugin) {
    super(plugin + " took longer than it may");
  }
}
