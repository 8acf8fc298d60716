package org.infitah.foundation.plugin.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.plugin.control.EnabledModules;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Learns for the menu of a page which plugins the tenant uses, while its transaction is open. */
@Provider
@Priority(Priorities.USER + 100)
public class MenuRefresh implements ContainerRequestFilter {

  private final EnabledModules modules;
  private final CurrentTenant tenant;

  @Inject
  MenuRefresh(EnabledModules modules, CurrentTenant tenant) {
    this.modules = modules;
    this.tenant = tenant;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (Language.find(request.getUriInfo().getPathSegments().get(0).getPath()).isPresent()) {
      modules.refresh(tenant.tenant());
    }
  }
}
