package org.infitah.scan;

/** Which version of the SPI the platform shows to plugins. */
public final class SpiVersion {

  /** As long as it begins with 0, every second number may bring what breaks a plugin. */
  public static final String NOW = "0.1.0";

  private SpiVersion() {}
}
