package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.infitah.foundation.identity.GuestTicket;
import org.infitah.foundation.identity.entity.Ticket;

/** The cookie of a guest. */
@Dependent
public class GuestCookie implements GuestTicket {

  private final HttpServletRequest request;

  @Inject
  GuestCookie(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public Optional<String> hash() {
    return Cookies.ticket(request, Cookies.GUEST).map(Ticket::hash);
  }

  @Override
  public String give(Duration lasting) {
    Ticket ticket = Ticket.draw();
    Cookies.set(SecurityHeaders.response(request), Cookies.GUEST, ticket.value(), lasting);
    return ticket.hash();
  }

  @Override
  public void take() {
    Cookies.clear(SecurityHeaders.response(request), Cookies.GUEST);
  }
}
