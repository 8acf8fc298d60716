package org.infitah.foundation.calendar;

import java.util.List;

/** What a feature puts into the calendar. */
public interface CalendarSource {

  /** What everybody may know of; one statement or two. */
  List<CalendarEvent> events();
}
