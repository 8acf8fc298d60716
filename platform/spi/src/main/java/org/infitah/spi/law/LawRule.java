package org.infitah.spi.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A rule of the law.
 *
 * @param value as JSON: a number, a text, a list or an object
 * @param unit of a number: {@code day}, {@code working_day}, {@code month} …
 * @param article where it stands, for instance {@code 55-19 art. 16}
 * @param binding whether an act may be refused on this ground: whoever entered it has read it
 * @param since the first day it holds
 */
public record LawRule(
    String value, Optional<String> unit, String article, boolean binding, LocalDate since) {

  /** The value, when it is a whole number. */
  public OptionalInt number() {
    return value.matches("-?[0-9]{1,9}")
        ? OptionalInt.of(Integer.parseInt(value))
        : OptionalInt.empty();
  }
}
