package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infitah.foundation.calendar.CalendarEvent;
import org.infitah.foundation.calendar.CalendarSource;
import org.infitah.spi.SliceQuery;

/** Workshops and meetings in the calendar. */
@Dependent
public class WorkshopCalendar implements CalendarSource {

  private final WorkshopViews views;

  @Inject
  WorkshopCalendar(WorkshopViews views) {
    this.views = views;
  }

  @Override
  public List<CalendarEvent> events() {
    return views.list(new SliceQuery()).items().stream().map(WorkshopCalendar::event).toList();
  }

  static CalendarEvent event(WorkshopView view) {
    return new CalendarEvent(
        view.reference(),
        view.title(),
        view.startsOn(),
        view.endsOn(),
        view.announcedStart(),
        view.announcedEnd(),
        view.place(),
        view.version() - 1,
        view.cancelledFor().isPresent());
  }
}
