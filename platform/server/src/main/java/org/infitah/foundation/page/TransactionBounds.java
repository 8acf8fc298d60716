package org.infitah.foundation.page;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.infitah.foundation.persistence.RequestTransaction;

/**
 * Opens the request's transaction before the resource runs and ends it before its answer is
 * written.
 */
@Provider
@Priority(Priorities.USER)
public class TransactionBounds implements ContainerRequestFilter, ContainerResponseFilter {

  private final RequestTransaction transaction;

  @Inject
  TransactionBounds(RequestTransaction transaction) {
    this.transaction = transaction;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    transaction.beginFor(request.getMethod());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    transaction.end(response.getStatus() < 500);
  }
}
