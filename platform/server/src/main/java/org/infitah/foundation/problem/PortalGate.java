package org.infitah.foundation.problem;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.infitah.foundation.tenancy.CurrentTenant;

/**
 * The one place where the state of a tenant refuses requests: before anybody is recognised and
 * before any page or resource is found, so that a new one need not think of it.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class PortalGate implements ContainerRequestFilter {

  private final HttpServletRequest request;
  private final CurrentTenant current;

  @Inject
  PortalGate(HttpServletRequest request, CurrentTenant current) {
    this.request = request;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    PortalClosed.to(current.tenant().state(), request.getMethod(), request.getRequestURI())
        .ifPresent(
            closed -> {
              throw closed;
            });
  }
}
