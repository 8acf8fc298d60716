package org.infitah.visit.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A visit that is asked for: why, and for how long. */
public record VisitForm(@Nullable String reason, @Nullable Integer minutes) {

  static final int LEAST = 5;

  private static final int LEAST_REASON = 10;
  private static final int MOST_REASON = 500;

  /** What is wrong with it, by field. */
  Map<String, String> wrong(int longest) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (said().length() < LEAST_REASON || said().length() > MOST_REASON) {
      wrong.put("reason", "visit.wrong.reason");
    }
    if (minutes == null || minutes < LEAST || minutes > longest) {
      wrong.put("minutes", "visit.wrong.minutes");
    }
    return wrong;
  }

  String said() {
    return reason == null ? "" : reason.strip();
  }

  int asked() {
    return minutes == null ? 0 : minutes;
  }
}
