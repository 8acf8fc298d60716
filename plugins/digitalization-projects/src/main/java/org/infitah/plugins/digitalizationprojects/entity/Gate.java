package org.infitah.plugins.digitalizationprojects.entity;

import java.util.List;
import java.util.Optional;

/** Where a project stands. A gate is passed only forward to the next, or back with a reason. */
public enum Gate implements Coded {
  IDEA,
  FRAMED,
  BUILT,
  IN_SERVICE,
  CLOSED;

  private static final List<Gate> ORDER = List.of(values());

  /** The gate after this one, unless it is the last. */
  public Optional<Gate> next() {
    return ORDER.stream().filter(gate -> gate.compareTo(this) > 0).findFirst();
  }

  /** The gate before this one, unless it is the first. */
  public Optional<Gate> before() {
    return ORDER.stream()
        .filter(gate -> gate.compareTo(this) < 0)
        .reduce((first, second) -> second);
  }
}
