package org.infitah.foundation.limit.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.Optional;
import org.infitah.foundation.limit.control.ClientAddress;
import org.infitah.foundation.limit.control.CountRequest;

/**
 * Counts every request before anybody is recognised; the look of the pages, and the question
 * whether this node is well, are free.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class DoorLimit implements ContainerRequestFilter {

  private final HttpServletRequest request;
  private final ClientAddress addresses;
  private final CountRequest counting;

  @Inject
  DoorLimit(HttpServletRequest request, ClientAddress addresses, CountRequest counting) {
    this.request = request;
    this.addresses = addresses;
    this.counting = counting;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    String path = request.getRequestURI();
    if (!path.startsWith("/assets/") && !path.equals("/health")) {
      Optional<String> address =
          addresses.counted(
              request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
      Counted.from(context, address);
      Counted.require(context, counting.atTheDoor(address));
    }
  }
}
