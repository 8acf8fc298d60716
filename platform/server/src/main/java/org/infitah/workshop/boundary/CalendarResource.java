package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.infitah.spi.SliceQuery;

/** Meetings as calendars read them (RFC 5545). */
@Dependent
@Path("calendar.ics")
@Produces(Calendars.TYPE)
public class CalendarResource {

  private final WorkshopViews views;
  private final Calendars calendars;

  @Inject
  CalendarResource(WorkshopViews views, Calendars calendars) {
    this.views = views;
    this.calendars = calendars;
  }

  /** All meetings that have a date. */
  @GET
  public Response all() {
    return calendars.of(views.list(new SliceQuery()).items());
  }
}
