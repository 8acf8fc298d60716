package org.infitah.council.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days offices work: neither at the end of the week nor on a day off of the calendar. */
public record WorkingDays(Set<LocalDate> holidays) {

  public WorkingDays {
    holidays = Set.copyOf(holidays);
  }

  /** Whether offices work. */
  public boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /** The day itself where offices work, else the next on which they do. */
  public LocalDate atOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!isWorking(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The working day that is so many after a day, which itself does not count. */
  public LocalDate after(LocalDate day, int many) {
    LocalDate found = day;
    for (int counted = 0; counted < many; counted++) {
      found = atOrAfter(found.plusDays(1));
    }
    return found;
  }
}
