package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.spi.SliceQuery;

/** The network's own meetings. */
@Dependent
@NetworkOnly
@Path("{lang: ar|fr|zgh}/events")
@Produces(MediaType.TEXT_HTML)
public class EventPages {

  private final WorkshopViews views;
  private final Pages pages;
  private final Calendars calendars;

  @Inject
  EventPages(WorkshopViews views, Pages pages, Calendars calendars) {
    this.views = views;
    this.pages = pages;
    this.calendars = calendars;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    return Page.of(
        "org/infitah/workshop/boundary/workshops.jte",
        pages.text("workshop.events"),
        new WorkshopPages.Shown(views.list(query), "/events"));
  }

  @GET
  @Path("{reference}.ics")
  @Produces(Calendars.TYPE)
  public Response calendar(@PathParam("reference") String reference) {
    return calendars.of(views.find(reference).orElseThrow(NotFoundException::new));
  }

  @GET
  @Path("{reference}")
  public Page show(@PathParam("reference") String reference) {
    WorkshopDetail view = views.find(reference).orElseThrow(NotFoundException::new);
    return Page.of(
        "org/infitah/workshop/boundary/workshop.jte", pages.local(view.workshop().title()), view);
  }
}
