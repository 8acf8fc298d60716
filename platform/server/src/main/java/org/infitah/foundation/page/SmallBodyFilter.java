package org.infitah.foundation.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts what is sent to a {@code @SmallBody} resource. */
@Provider
@SmallBody
@Priority(Priorities.AUTHENTICATION - 1)
public class SmallBodyFilter implements ContainerRequestFilter {

  private static final int MOST = 64 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    CountedBody.guard(request, MOST);
  }
}
