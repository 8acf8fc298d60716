package org.infitah.plugins.digitalizationprojects.entity;

import org.infitah.spi.LocalText;

/** Whether a text has a length that can be kept. */
final class Fit {

  private Fit() {}

  static boolean fits(LocalText text, int longest) {
    return fits(text, 0, longest);
  }

  static boolean fits(LocalText text, int shortest, int longest) {
    return text.texts().values().stream()
        .allMatch(words -> words.length() >= shortest && words.length() <= longest);
  }
}
