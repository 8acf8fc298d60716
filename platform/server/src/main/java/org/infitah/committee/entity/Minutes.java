package org.infitah.committee.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.spi.LocalText;

/** What a meeting was about, and what was decided there. */
public record Minutes(LocalDate held, LocalText title, List<LocalText> decisions) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DECISION = 2_000;
  private static final int MOST = 50;

  public Minutes {
    decisions = List.copyOf(decisions);
  }

  /** What must be put right before it can be kept: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!fits(title, LONGEST_TITLE)) {
      wrong.put("title", "long");
    }
    if (decisions.size() > MOST || !decisions.stream().allMatch(d -> fits(d, LONGEST_DECISION))) {
      wrong.put("decision-1", "long");
    }
    if (held.getYear() < 2000) {
      wrong.put("held", "past");
    }
    return wrong;
  }

  private static boolean fits(LocalText text, int longest) {
    return text.texts().values().stream().allMatch(words -> words.length() <= longest);
  }
}
