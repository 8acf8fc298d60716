package org.infitah.tests.house;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the platform when the test session ends. */
public final class Farewell implements LauncherSessionListener {

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Running.stop();
  }
}
