package org.infitah.programme;

import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * An axis with all it says.
 *
 * @param code it is known by in every version of its programme
 * @param problem that it answers to
 * @param evidence what shows that the problem is one
 * @param principles of openness it serves, by code
 * @param priority 1 for the most pressing, 9 for the least
 * @param workshop reference of the one it came up in
 */
public record WholeAxis(
    int number,
    String code,
    LocalText title,
    Optional<LocalText> problem,
    Optional<LocalText> evidence,
    List<String> principles,
    Optional<Integer> priority,
    Optional<String> workshop) {

  public WholeAxis {
    principles = List.copyOf(principles);
  }
}
