package org.infitah.workshop.entity;

import java.util.List;
import java.util.Optional;

/**
 * Whoever registers.
 *
 * @param address where to write to, if it was proved
 * @param language of the letters
 * @param quota the number of the group, where there are groups
 */
public record Registrant(
    String subject,
    String name,
    Optional<String> address,
    String language,
    Optional<Integer> quota,
    List<String> needs) {

  public Registrant {
    needs = List.copyOf(needs);
  }

  /** Never who it is: it would be in a log next. */
  @Override
  public String toString() {
    return "Registrant";
  }
}
