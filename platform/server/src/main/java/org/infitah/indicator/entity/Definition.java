package org.infitah.indicator.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * What an indicator is.
 *
 * @param rises whether more is better
 * @param promise what of the programme it belongs to: an axis's code or a project's reference
 * @param series where a module knows it: the module, a space, its key there
 */
public record Definition(
    LocalText title,
    LocalText unit,
    boolean rises,
    long baseline,
    long target,
    Optional<String> promise,
    Optional<String> series,
    boolean shown) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_UNIT = 40;

  /** What must be put right before it can be kept: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!fits(title, LONGEST_TITLE)) {
      wrong.put("title", "long");
    }
    if (!fits(unit, LONGEST_UNIT)) {
      wrong.put("unit", "long");
    }
    if (rises ? target <= baseline : target >= baseline) {
      wrong.put("target", "target");
    }
    return wrong;
  }

  private static boolean fits(LocalText text, int longest) {
    return text.texts().values().stream().allMatch(words -> words.length() <= longest);
  }
}
