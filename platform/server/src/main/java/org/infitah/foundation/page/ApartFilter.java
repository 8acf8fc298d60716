package org.infitah.foundation.page;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.infitah.foundation.persistence.RequestTransaction;

/** Ends the request's transaction before an {@code @Apart} resource runs. */
@Provider
@Apart
@Priority(Priorities.USER + 1)
public class ApartFilter implements ContainerRequestFilter {

  private final RequestTransaction transaction;

  @Inject
  ApartFilter(RequestTransaction transaction) {
    this.transaction = transaction;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    transaction.end(true);
  }
}
