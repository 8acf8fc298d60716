package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SliceQuery;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Meetings as calendars read them (RFC 5545). */
@Dependent
@Path("")
@Produces(CalendarResource.TYPE)
public class CalendarResource {

  static final String TYPE = "text/calendar;charset=UTF-8";

  private final WorkshopViews views;
  private final Pages pages;
  private final CurrentTenant current;
  private final Clock clock;

  @Inject
  CalendarResource(WorkshopViews views, Pages pages, CurrentTenant current, Clock clock) {
    this.views = views;
    this.pages = pages;
    this.current = current;
    this.clock = clock;
  }

  /** All meetings that have a date. */
  @GET
  @Path("calendar.ics")
  public Response all() {
    return answer(new Calendar(current.tenant().host(), pages.language(), clock.instant())
        .write(views.list(new SliceQuery()).items()));
  }

  /** One meeting. */
  @GET
  @Path("{lang: ar|fr|zgh}/{kind: workshops|events}/{reference}.ics")
  public Response one(@PathParam("reference") String reference) {
    WorkshopView workshop = views.find(reference).orElseThrow(NotFoundException::new).workshop();
    if (workshop.startsOn().filter(date -> date.isDay()).isEmpty()) {
      throw new NotFoundException();
    }
    return answer(new Calendar(current.tenant().host(), pages.language(), clock.instant())
        .write(java.util.List.of(workshop)));
  }

  private static Response answer(String calendar) {
    return Response.ok(calendar).header("Content-Disposition", "attachment; filename=\"infitah.ics\"").build();
  }
}
