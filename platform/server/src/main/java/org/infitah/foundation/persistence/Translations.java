package org.infitah.foundation.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.infitah.spi.LocalText;

/** Knows which translations are older than what they translate. */
public final class Translations {

  private Translations() {}

  /**
   * The fields and languages that lag behind after texts were written anew, as {@code problem-fr}:
   * what was not written again when its source was, and what lagged before and nobody touched.
   *
   * @param before those that lagged until now
   * @param reviewed whether who wrote has read all translations again
   */
  public static List<String> lagging(
      List<String> before,
      Map<String, LocalText> was,
      Map<String, LocalText> is,
      boolean reviewed) {
    List<String> lagging = new ArrayList<>();
    if (reviewed) {
      return lagging;
    }
    is.forEach(
        (field, text) -> {
          LocalText old = was.get(field);
          if (old == null) {
            return;
          }
          boolean moved = !old.in(old.source()).equals(text.in(old.source()));
          text.texts().keySet().stream()
              .filter(language -> !language.equals(old.source()))
              .filter(language -> old.in(language).equals(text.in(language)))
              .map(language -> field + "-" + language)
              .filter(name -> moved || before.contains(name))
              .forEach(lagging::add);
        });
    lagging.sort(null);
    return lagging;
  }
}
