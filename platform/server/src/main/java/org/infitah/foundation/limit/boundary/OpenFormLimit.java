package org.infitah.foundation.limit.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.infitah.foundation.limit.control.CountRequest;
import org.infitah.foundation.page.OpenForm;

/** Counts the forms that strangers send. */
@Provider
@OpenForm
@Priority(Priorities.AUTHENTICATION + 200)
public class OpenFormLimit implements ContainerRequestFilter {

  private final CountRequest counting;

  @Inject
  OpenFormLimit(CountRequest counting) {
    this.counting = counting;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    Counted.require(context, counting.ofForm(Counted.from(context)));
  }
}
