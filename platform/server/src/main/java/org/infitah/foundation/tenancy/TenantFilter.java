package org.infitah.foundation.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * The door: finds the tenant of a request, binds it to the work, and lets nothing in that belongs
 * to nobody.
 */
@Dependent
public class TenantFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient TenantDirectory directory;
  private final transient CurrentTenant current;

  @Inject
  TenantFilter(TenantDirectory directory, CurrentTenant current) {
    this.directory = directory;
    this.current = current;
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
      answer(response, 503, "unavailable.html");
      return;
    }
    if (tenant.isEmpty()) {
      answer(response, 404, "unknown-tenant.html");
      return;
    }
    current.is(tenant.get());
    try (TenantContext.Binding ignored = TenantContext.bind(tenant.get().id())) {
      chain.doFilter(request, response);
    }
  }

  private static void answer(HttpServletResponse response, int status, String page)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    String file = "/META-INF/assets/errors/" + page;
    try (InputStream in =
        Objects.requireNonNull(TenantFilter.class.getResourceAsStream(file), file)) {
      in.transferTo(response.getOutputStream());
    }
  }
}
