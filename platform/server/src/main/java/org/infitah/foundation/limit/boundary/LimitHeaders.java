package org.infitah.foundation.limit.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.infitah.foundation.limit.entity.Left;

/**
 * Tells callers what they have left, as the IETF's draft of {@code RateLimit} header fields writes
 * it: of all that is counted, the one closest to its end.
 */
@Provider
public class LimitHeaders implements ContainerResponseFilter {

  private static final int TOO_MANY = 429;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Counted.of(request).ifPresent(left -> tell(left, response));
  }

  private static void tell(Left left, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(
        "RateLimit-Policy",
        '"'
            + left.rate().name()
            + "\";q="
            + left.rate().most()
            + ";w="
            + left.rate().window().toSeconds());
    headers.putSingle(
        "RateLimit", '"' + left.rate().name() + "\";r=" + left.requests() + ";t=" + left.seconds());
    if (response.getStatus() == TOO_MANY) {
      headers.putSingle("Retry-After", left.seconds());
    }
  }
}
