package org.infitah.foundation.limit.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.infitah.foundation.limit.control.CountRequest;

/** Counts the requests of whoever was recognised. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 100)
public class AccountLimit implements ContainerRequestFilter {

  private final HttpServletRequest request;
  private final CountRequest counting;

  @Inject
  AccountLimit(HttpServletRequest request, CountRequest counting) {
    this.request = request;
    this.counting = counting;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    Counted.require(context, counting.ofPerson(Counted.from(context)));
    if (request.getRequestURI().startsWith("/api/")) {
      counting.ofApi();
    }
  }
}
