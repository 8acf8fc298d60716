package org.infitah.workshop.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.spi.LocalText;

/**
 * On what terms people register.
 *
 * @param capacity how many have a place
 * @param closesOn the last day for it
 * @param needs what they are asked whether they need, of {@link RegistrationTerms#NEEDS}
 * @param quotas the groups among them, if any, in order
 */
public record Terms(int capacity, LocalDate closesOn, List<String> needs, List<Group> quotas) {

  /** How many groups there are at most. */
  public static final int MOST_GROUPS = 12;

  private static final int LARGEST = 10_000;
  private static final int LONGEST = 200;

  public Terms {
    needs = List.copyOf(needs);
    quotas = List.copyOf(quotas);
  }

  /** A group, and how many of it have a place at most. */
  public record Group(LocalText title, int places) {}

  /** What must be put right: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (capacity < 1 || capacity > LARGEST) {
      wrong.put("capacity", "number");
    }
    if (!RegistrationTerms.NEEDS.containsAll(needs)) {
      wrong.put("needs", "need");
    }
    if (quotas.size() > MOST_GROUPS
        || quotas.stream().anyMatch(group -> !Call.fits(group.title(), LONGEST))) {
      wrong.put("quotas", "long");
    } else if (quotas.stream().anyMatch(group -> group.places() < 1 || group.places() > LARGEST)) {
      wrong.put("quotas", "number");
    }
    return wrong;
  }
}
