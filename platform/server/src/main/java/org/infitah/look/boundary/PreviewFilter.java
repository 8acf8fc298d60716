package org.infitah.look.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.look.control.LookRepository;
import org.infitah.look.control.Rights;

/**
 * Shows the whole portal in the look that is being prepared, to who prepares it and asked for that.
 * The cookie only says that it is wished; who may is asked each time.
 */
@Provider
@Priority(Priorities.USER + 50)
public class PreviewFilter implements ContainerRequestFilter {

  private static final String NAME = "__Host-infitah-look";
  private static final String FENCE = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  static final String ON = NAME + "=draft" + FENCE;
  static final String OFF = NAME + "=; Max-Age=0" + FENCE;

  private final LookRepository looks;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final Pages pages;

  @Inject
  PreviewFilter(LookRepository looks, CurrentPerson current, CurrentTenant tenants, Pages pages) {
    this.looks = looks;
    this.current = current;
    this.tenants = tenants;
    this.pages = pages;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getMethod().equals("GET")
        && request.getCookies().containsKey(NAME)
        && current.may(Rights.LOOK)) {
      looks.find().ifPresent(prepared -> pages.wear(prepared.look().worn(tenants.tenant())));
    }
  }
}
