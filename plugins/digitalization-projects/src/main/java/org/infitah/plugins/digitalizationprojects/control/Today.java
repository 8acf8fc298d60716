package org.infitah.plugins.digitalizationprojects.control;

import java.time.LocalDate;
import java.time.ZoneId;
import org.infitah.spi.PluginContext;

/** The day of a request, as Morocco counts it. */
final class Today {

  static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

  private Today() {}

  static LocalDate of(PluginContext context) {
    return context.now().atZone(MOROCCO).toLocalDate();
  }
}
