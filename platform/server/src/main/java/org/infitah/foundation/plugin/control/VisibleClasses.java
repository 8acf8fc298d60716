package org.infitah.foundation.plugin.control;

import java.util.List;

/**
 * What a plugin may see besides itself and the JDK. An annotation whose class is hidden would
 * vanish without a word, so whoever loads by this list must also refuse by it.
 */
final class VisibleClasses {

  private static final List<String> OF_THE_HOST =
      List.of(
          "org.infitah.spi.",
          "jakarta.ws.rs.",
          "jakarta.persistence.",
          "jakarta.validation.",
          "jakarta.json.bind.",
          "gg.jte.",
          "org.jspecify.annotations.");

  /** Parts of the JDK that lead around the platform: its pool, its beans, its process. */
  private static final List<String> AROUND_THE_HOST =
      List.of("java.sql.", "java.rmi.", "java.lang.instrument.", "java.lang.management.");

  private VisibleClasses() {}

  /** Whether the platform shows this class. */
  static boolean showsHost(String name) {
    return OF_THE_HOST.stream().anyMatch(name::startsWith);
  }

  /** Whether a plugin may refer to this class, unless it is its own. */
  static boolean allows(String name) {
    return showsHost(name)
        || (name.startsWith("java.") && AROUND_THE_HOST.stream().noneMatch(name::startsWith));
  }
}
