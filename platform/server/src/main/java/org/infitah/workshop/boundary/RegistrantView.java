package org.infitah.workshop.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.entity.Registration;

/**
 * Somebody who registered, as those who hold the meeting see them.
 *
 * @param number in the order of registering
 * @param quota the number of the group
 */
public record RegistrantView(
    int number,
    String name,
    boolean seated,
    boolean came,
    Optional<Integer> quota,
    List<String> needs,
    LocalDate registeredOn) {

  public RegistrantView {
    needs = List.copyOf(needs);
  }

  static RegistrantView of(Registration one) {
    return new RegistrantView(
        one.number(),
        one.name(),
        one.seated(),
        one.cameAt().isPresent(),
        one.quota(),
        one.needs(),
        LocalDate.ofInstant(one.madeAt(), Morocco.ZONE));
  }
}
