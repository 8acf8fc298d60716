package org.infitah.foundation.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts what is sent to a {@code @LongForm} resource. */
@Provider
@LongForm
@Priority(Priorities.AUTHENTICATION - 1)
public class LongFormFilter implements ContainerRequestFilter {

  /**
   * A letter of Arabic takes six bytes in a form; minutes have 20,000 in each of three languages.
   */
  private static final int MOST = 512 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    CountedBody.guard(request, MOST);
  }
}
