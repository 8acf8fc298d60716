package org.infitah.foundation.log.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.infitah.foundation.log.LogContext;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Tenant;

/**
 * Gives a request its trace and tells it to the caller: the lines in the log, the rows of the audit
 * trail and a problem's answer carry the same. What a caller sends as a trace is not believed.
 */
@Dependent
public class TraceFilter extends HttpFilter {

  /** The header that tells it. */
  static final String HEADER = "Trace-Id";

  private static final long serialVersionUID = 1L;

  private final transient CurrentTenant current;

  @Inject
  TraceFilter(CurrentTenant current) {
    this.current = current;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    UUID trace = UUID.randomUUID();
    response.setHeader(HEADER, trace.toString());
    try (LogContext.Binding ignored =
        LogContext.bind(trace, () -> current.find().map(Tenant::alias))) {
      chain.doFilter(request, response);
    }
  }
}
