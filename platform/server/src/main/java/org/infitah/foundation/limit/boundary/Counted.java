package org.infitah.foundation.limit.boundary;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.infitah.foundation.limit.entity.Left;

/** Keeps with a request where it comes from and, for the answer's headers, what is left. */
final class Counted {

  private static final String LEFT = Counted.class.getName();

  private static final String FROM = LEFT + ".from";

  private Counted() {}

  static void from(ContainerRequestContext request, Optional<String> address) {
    address.ifPresent(known -> request.setProperty(FROM, known));
  }

  /** The address a request is counted by; empty when it is not counted. */
  static Optional<String> from(ContainerRequestContext request) {
    return Optional.ofNullable((String) request.getProperty(FROM));
  }

  static Optional<Left> of(ContainerRequestContext request) {
    return Optional.ofNullable((Left) request.getProperty(LEFT));
  }

  /** Goes on, or refuses the request with 429. */
  static void require(ContainerRequestContext request, Optional<Left> counted) {
    if (counted.isEmpty()) {
      return;
    }
    Left left = counted.get();
    boolean granted = left.granted();
    request.setProperty(LEFT, granted ? of(request).map(left::scarcer).orElse(left) : left);
    if (!granted) {
      throw new ClientErrorException(Response.Status.TOO_MANY_REQUESTS);
    }
  }
}
