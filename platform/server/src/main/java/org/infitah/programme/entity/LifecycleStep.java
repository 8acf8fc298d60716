package org.infitah.programme.entity;

import java.util.List;
import java.util.Optional;
import org.infitah.programme.Missing;
import org.infitah.spi.LocalText;

/**
 * A step of a programme's life as the operator's files say it.
 *
 * @param number where it stands among the others
 * @param evidence codes of what it asks for
 * @param permission who takes it
 * @param article the law it stands in, or the source of the practice
 * @param binding whether it is law
 */
public record LifecycleStep(
    String code,
    int number,
    List<String> evidence,
    String permission,
    LocalText note,
    String article,
    boolean binding) {

  public LifecycleStep {
    evidence = List.copyOf(evidence);
  }

  /** What it asks for and nobody has supplied. */
  public List<Missing> missing(Supplied supplied) {
    return evidence.stream().map(supplied::missing).flatMap(Optional::stream).toList();
  }
}
