package org.infitah.workshop.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has the next place: those who wait, in order, as far as the whole and their group allow. */
public final class Seating {

  private final int capacity;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<Integer, Integer> taken = new HashMap<>();
  private int seated;

  public Seating(int capacity, List<RegistrationQuota> quotas) {
    this.capacity = capacity;
    quotas.forEach(quota -> places.put(quota.number(), quota.places()));
  }

  /**
   * Gives away what is free, and answers who has a place now and had none before.
   *
   * @param all who registered, in that order
   */
  public List<Registration> seat(List<Registration> all) {
    all.stream().filter(Registration::seated).forEach(this::count);
    List<Registration> moved = new ArrayList<>();
    for (Registration one : all) {
      if (!one.seated() && fits(one)) {
        one.seat();
        count(one);
        moved.add(one);
      }
    }
    return moved;
  }

  private boolean fits(Registration one) {
    return seated < capacity
        && one.quota()
            .filter(
                group ->
                    taken.getOrDefault(group, 0) >= places.getOrDefault(group, Integer.MAX_VALUE))
            .isEmpty();
  }

  private void count(Registration one) {
    seated++;
    one.quota().ifPresent(group -> taken.merge(group, 1, Integer::sum));
  }
}
