package org.infitah.plugins.digitalizationprojects.control;

import java.time.LocalDate;
import org.infitah.spi.PluginContext;

/** The day of a request, as Morocco counts it. */
final class Today {

  private Today() {}

  static LocalDate of(PluginContext context) {
    return context.now().atZone(context.zone()).toLocalDate();
  }
}
