package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.infitah.foundation.calendar.Calendar;
import org.infitah.foundation.calendar.CalendarEvent;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Answers with calendars of this tenant's host. */
@Dependent
public class Calendars {

  static final String TYPE = "text/calendar;charset=UTF-8";

  private final Pages pages;
  private final CurrentTenant current;
  private final Clock clock;

  @Inject
  Calendars(Pages pages, CurrentTenant current, Clock clock) {
    this.pages = pages;
    this.current = current;
    this.clock = clock;
  }

  /** One meeting; without a day there is nothing to put in a calendar. */
  Response of(WorkshopDetail detail) {
    CalendarEvent event = WorkshopCalendar.event(detail.workshop());
    if (!event.isDated()) {
      throw new NotFoundException();
    }
    return of(List.of(event));
  }

  Response of(List<CalendarEvent> events) {
    String calendar =
        new Calendar(current.tenant().host(), pages.language(), clock.instant()).write(events);
    return Response.ok(calendar, TYPE)
        .header("Content-Disposition", "attachment; filename=\"infitah.ics\"")
        .build();
  }
}
