package org.infitah.foundation.quota.boundary;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.quota.Resource;

/** What one tenant may use, as it was typed or sent, by code, and why. */
record AllowanceForm(Map<String, String> typed, String reason) {

  static final String REASON = "reason";
  private static final int LEAST_REASON = 10;
  private static final int MOST_REASON = 500;

  private static final long MOST = 1_000_000_000L;

  /** What is wrong with it, by field. */
  Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (Resource resource : Resource.values()) {
      if (typed.containsKey(resource.code()) && amount(resource).isEmpty()) {
        wrong.put(resource.code(), "quota.wrong.amount");
      }
    }
    if (said().length() < LEAST_REASON || said().length() > MOST_REASON) {
      wrong.put(REASON, "quota.wrong.reason");
    }
    return wrong;
  }

  String said() {
    return reason.strip();
  }

  Map<Resource, Long> amounts() {
    Map<Resource, Long> amounts = new EnumMap<>(Resource.class);
    for (Resource resource : Resource.values()) {
      amount(resource).ifPresent(amount -> amounts.put(resource, amount));
    }
    return amounts;
  }

  private Optional<Long> amount(Resource resource) {
    return Optional.ofNullable(typed.get(resource.code()))
        .map(String::strip)
        .filter(text -> text.matches("[0-9]{1,10}"))
        .map(Long::valueOf)
        .filter(amount -> amount >= 1 && amount <= MOST);
  }
}
