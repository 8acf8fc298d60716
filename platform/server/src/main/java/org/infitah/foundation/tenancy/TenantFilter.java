package org.infitah.foundation.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The door: finds the tenant of a request, binds it to the work, and lets nothing in that belongs
 * to nobody.
 */
@Dependent
public class TenantFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final StaticPage UNAVAILABLE = StaticPage.in("unavailable.html");
  private static final StaticPage OPENING = StaticPage.in("opening.html");
  private static final StaticPage UNKNOWN = StaticPage.in("unknown-tenant.html");

  private final transient TenantDirectory directory;
  private final transient CurrentTenant current;
  private final transient MachineAnswers machines;

  @Inject
  TenantFilter(TenantDirectory directory, CurrentTenant current, MachineAnswers machines) {
    this.directory = directory;
    this.current = current;
    this.machines = machines;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Tenant> tenant;
    try {
      tenant = directory.find(request);
    } catch (TenantDirectory.Unreachable e) {
      response.setHeader("Retry-After", "10");
      if (!machines.answer(request, response, 503)) {
        UNAVAILABLE.answer(response, 503);
      }
      return;
    }
    if (tenant.isEmpty()) {
      if (!machines.answer(request, response, 404)) {
        UNKNOWN.answer(response, 404);
      }
      return;
    }
    if (tenant.get().state() == TenantState.PROVISIONING) {
      response.setHeader("Retry-After", "10");
      if (!machines.answer(request, response, 503)) {
        OPENING.answer(response, 503);
      }
      return;
    }
    current.is(tenant.get());
    if (tenant.get().example()) {
      response.setHeader("X-Robots-Tag", "noindex");
      response.setHeader("Infitah-Content", "example");
    }
    try (TenantContext.Binding ignored = TenantContext.bind(tenant.get().id())) {
      chain.doFilter(request, new OwnErrors(request, response, machines));
    }
  }
}
