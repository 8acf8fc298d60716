package org.infitah.scan;

import java.util.Set;

/**
 * What may not be called of a class, or of a whole package when its name ends with a dot.
 *
 * @param names of methods; with {@code but}, those that may be called, else those that may not
 */
record Rule(Reason reason, String owner, boolean but, Set<String> names) {

  /** Nothing of it. */
  static Rule none(Reason reason, String owner) {
    return new Rule(reason, owner, true, Set.of());
  }

  /** Nothing of it but these. */
  static Rule but(Reason reason, String owner, String... names) {
    return new Rule(reason, owner, true, Set.of(names));
  }

  /** Everything of it but these. */
  static Rule not(Reason reason, String owner, String... names) {
    return new Rule(reason, owner, false, Set.of(names));
  }

  boolean forbids(String type, String name) {
    return isAbout(type) && names.contains(name) != but;
  }

  private boolean isAbout(String type) {
    return owner.endsWith(".")
        ? type.startsWith(owner)
        : type.equals(owner) || type.startsWith(owner + "$");
  }
}
