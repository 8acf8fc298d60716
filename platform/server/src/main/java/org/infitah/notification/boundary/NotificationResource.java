package org.infitah.notification.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.notification.control.ReadNotification;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** What one was told, for machines. */
@Dependent
@MemberOnly
@Path("account/notifications")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationResource {

  private final NotificationViews views;
  private final ReadNotification reading;
  private final CurrentPerson current;
  private final CurrentTenant tenant;

  @Inject
  NotificationResource(
      NotificationViews views,
      ReadNotification reading,
      CurrentPerson current,
      CurrentTenant tenant) {
    this.views = views;
    this.reading = reading;
    this.current = current;
    this.tenant = tenant;
  }

  @GET
  public Told list(@Valid @BeanParam SliceQuery query) {
    String recipient = current.require().subject();
    Slice<NotificationView> slice = views.list(recipient, query);
    return new Told(tenant.tenant().alias(), views.unread(recipient), slice.items(), slice.next());
  }

  /** Notes all as read. */
  @PUT
  @Path("reading")
  public Unread readAll() {
    reading.readAll();
    return unread();
  }

  /** Notes one as read; read again, nothing changes. */
  @PUT
  @Path("{id}/reading")
  public Unread read(@PathParam("id") UUID id) {
    reading.read(id);
    return unread();
  }

  private Unread unread() {
    return new Unread(views.unread(current.require().subject()));
  }

  /**
   * What somebody was told on one host.
   *
   * @param tenant whose host it is
   * @param unread how much of all of it is new
   */
  public record Told(
      String tenant, long unread, List<NotificationView> items, Optional<String> next) {

    public Told {
      items = List.copyOf(items);
    }
  }

  /** How much is new. */
  public record Unread(long unread) {}
}
