package org.infitah.foundation.tenancy;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Keeps {@code @MemberOnly} resources to their hosts. */
@Provider
@MemberOnly
public class MemberOnlyFilter implements ContainerRequestFilter {

  private final CurrentTenant current;

  @Inject
  MemberOnlyFilter(CurrentTenant current) {
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (current.tenant().isNetwork()) {
      throw new NotFoundException();
    }
  }
}
