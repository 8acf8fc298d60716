package org.infitah.foundation.plugin.control;

import org.infitah.spi.LocalText;

/**
 * A plugin as the operator installed it: migrated, checked and registered.
 *
 * @param file name of the JAR in the folder of plugins
 * @param sha512 of the JAR's bytes, in hexadecimal
 * @param names what people call it
 */
record InstalledPlugin(String id, String version, String file, String sha512, LocalText names) {

  /** The plugin's schema in the database, and the role its code runs as. */
  String role() {
    return "plugin_" + id.replace('-', '_');
  }

  @Override
  public String toString() {
    return id + " " + version;
  }
}
