package org.infitah.foundation.calendar;

import java.time.LocalTime;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * Something in a calendar, where its day is known.
 *
 * @param reference what it is cited by
 * @param from its day
 * @param until its last day, where it has several
 * @param at when it begins on its day, as people announced it
 * @param end when it ends on its last day, as people announced it
 * @param revision how often it was changed since it was announced
 * @param cancelled whether it does not take place
 */
public record CalendarEvent(
    String reference,
    LocalText title,
    Optional<CivicDate> from,
    Optional<CivicDate> until,
    Optional<LocalTime> at,
    Optional<LocalTime> end,
    Optional<LocalText> place,
    int revision,
    boolean cancelled) {

  /** Whether its day is known. */
  public boolean isDated() {
    return from.filter(CivicDate::isDay).isPresent();
  }
}
