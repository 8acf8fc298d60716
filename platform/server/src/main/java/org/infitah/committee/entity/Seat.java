package org.infitah.committee.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * A seat somebody shall take.
 *
 * @param origin in whose name they sit
 * @param body the council, association or service they come from
 */
public record Seat(LocalText name, String origin, Optional<LocalText> body, LocalDate from) {

  /** In whose name one can sit, in the order in which they are always named. */
  public static final List<String> ORIGINS =
      List.of("elected", "civil-society", "staff", "advisory-body", "expert");

  private static final int LONGEST = 160;

  /** What must be put right before it can be kept: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!fits(name)) {
      wrong.put("name", "long");
    }
    if (!ORIGINS.contains(origin)) {
      wrong.put("origin", "origin");
    }
    if (!body.map(Seat::fits).orElse(true)) {
      wrong.put("body", "long");
    }
    if (from.getYear() < 2000) {
      wrong.put("from", "day");
    }
    return wrong;
  }

  private static boolean fits(LocalText text) {
    return text.texts().values().stream().allMatch(words -> words.length() <= LONGEST);
  }
}
