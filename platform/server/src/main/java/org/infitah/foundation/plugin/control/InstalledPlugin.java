package org.infitah.foundation.plugin.control;

import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * A plugin as the operator installed it: migrated, checked and registered.
 *
 * @param file name of the JAR in the folder of plugins
 * @param sha512 of the JAR's bytes, in hexadecimal
 * @param says what it says of itself
 */
record InstalledPlugin(String id, String version, String file, String sha512, Says says) {

  /**
   * What a plugin says of itself.
   *
   * @param names what people call it
   * @param summary what it does
   * @param provider who answers for it; may be empty
   * @param requires the plugins it cannot work without
   * @param capabilities what the platform lends it
   */
  record Says(
      LocalText names,
      Optional<LocalText> summary,
      String provider,
      List<String> requires,
      List<String> capabilities) {

    Says {
      requires = List.copyOf(requires);
      capabilities = List.copyOf(capabilities);
    }
  }

  /** The plugin's schema in the database, and the role its code runs as. */
  String role() {
    return "plugin_" + id.replace('-', '_');
  }

  @Override
  public String toString() {
    return id + " " + version;
  }
}
