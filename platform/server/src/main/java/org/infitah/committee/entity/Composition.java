package org.infitah.committee.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many a committee needs, in whose name.
 *
 * @param minimum by origin
 */
public record Composition(Map<String, Integer> minimum) {

  public Composition {
    minimum = Map.copyOf(minimum);
  }

  /**
   * How many there are of those there must be.
   *
   * @param minimum how many there must be
   * @param seated how many there are
   */
  public record Share(String origin, int minimum, int seated) {

    /** How many more are needed. */
    public int more() {
      return Math.max(0, minimum - seated);
    }
  }

  /** Each origin that the rule names, in the order in which they are always named. */
  public List<Share> shares(Collection<CommitteeMember> members, LocalDate day) {
    Map<String, Integer> seated = new TreeMap<>();
    members.stream()
        .filter(member -> member.sits(day))
        .forEach(member -> seated.merge(member.origin(), 1, Integer::sum));
    return minimum.entrySet().stream()
        .sorted(Comparator.comparingInt(one -> Seat.ORIGINS.indexOf(one.getKey())))
        .map(one -> new Share(one.getKey(), one.getValue(), seated.getOrDefault(one.getKey(), 0)))
        .toList();
  }

  /** Whether the committee is whole on a day; one without members never is. */
  public boolean met(Collection<CommitteeMember> members, LocalDate day) {
    return members.stream().anyMatch(member -> member.sits(day))
        && shares(members, day).stream().allMatch(share -> share.more() == 0);
  }
}
