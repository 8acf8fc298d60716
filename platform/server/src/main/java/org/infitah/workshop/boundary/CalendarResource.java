package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.infitah.foundation.calendar.CalendarEvent;
import org.infitah.foundation.calendar.CalendarSource;

/** Meetings of all kinds as calendars read them (RFC 5545). */
@Dependent
@Path("calendar.ics")
@Produces(Calendars.TYPE)
public class CalendarResource {

  private final Instance<CalendarSource> sources;
  private final Calendars calendars;

  @Inject
  CalendarResource(Instance<CalendarSource> sources, Calendars calendars) {
    this.sources = sources;
    this.calendars = calendars;
  }

  /** All that have a date. */
  @GET
  public Response all() {
    List<CalendarEvent> events =
        sources.stream()
            .flatMap(source -> source.events().stream())
            .sorted(Comparator.comparing(CalendarEvent::reference))
            .toList();
    return calendars.of(events);
  }
}
