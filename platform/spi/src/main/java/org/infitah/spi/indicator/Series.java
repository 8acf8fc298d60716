package org.infitah.spi.indicator;

import java.time.LocalDate;
import org.infitah.spi.LocalText;

/**
 * A number a plugin follows, and what it was last.
 *
 * @param key stays the same while it speaks of the same thing, for instance {@code adoption
 *     SRV-001}; no NUL, at most 100 characters
 * @param name what it counts
 * @param unit for instance days, or hundredths
 * @param on the last day the amount speaks of
 */
public record Series(String key, LocalText name, LocalText unit, LocalDate on, long amount) {

  private static final int LONGEST_KEY = 100;

  public Series {
    if (key.isBlank() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("not the key of a series");
    }
  }
}
