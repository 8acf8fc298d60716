package org.infitah.notification.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.notification.control.ReadNotification;
import org.infitah.notification.entity.Notification;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** What one was told, the latest first. For people. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/notifications")
@Produces(MediaType.TEXT_HTML)
public class NotificationPages {

  private static final String HERE = "/notifications";

  private final NotificationViews views;
  private final ReadNotification reading;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  NotificationPages(
      NotificationViews views,
      ReadNotification reading,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.views = views;
    this.reading = reading;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam SliceQuery query) {
    String recipient = current.require().subject();
    return Page.of(
        "org/infitah/notification/boundary/notifications.jte",
        pages.text("notification.title"),
        new Shown(views.list(recipient, query), tokens.value()));
  }

  /** Notes all as read. */
  @POST
  @Path("read")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response readAll() {
    reading.readAll();
    return to(HERE);
  }

  /** Notes one as read, and leads on to what it is about if that is asked for. */
  @POST
  @Path("{id}/read")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response read(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Notification it = reading.read(id);
    return to("open".equals(form.getFirst("act")) ? it.path() : HERE);
  }

  private Response to(String path) {
    return Response.seeOther(URI.create("/" + pages.language().code() + path)).build();
  }

  /** A part of what one was told. */
  public record Shown(Slice<NotificationView> slice, String token) {

    /** Whether any of it is new. */
    public boolean news() {
      return slice.items().stream().anyMatch(it -> !it.read());
    }
  }
}
