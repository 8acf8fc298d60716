package org.infitah.notification.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.notification.control.NotificationRepository;

/** Counts for the head of a page what its reader was told and has not read, while it still can. */
@Provider
@Priority(Priorities.USER + 100)
public class UnreadCount implements ContainerResponseFilter {

  private static final int OK = 200;

  private final NotificationRepository notifications;
  private final OwnNotifications own;
  private final CurrentPerson current;
  private final CurrentTenant tenant;

  @Inject
  UnreadCount(
      NotificationRepository notifications,
      OwnNotifications own,
      CurrentPerson current,
      CurrentTenant tenant) {
    this.notifications = notifications;
    this.own = own;
    this.current = current;
    this.tenant = tenant;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Optional<Person> person = current.person();
    if (response.getStatus() == OK
        && request.getMethod().equals("GET")
        && response.getEntity() instanceof Page
        && person.isPresent()
        && own.isOffered(tenant.tenant())) {
      own.unread(notifications.unread(person.get().subject()));
    }
  }
}
