package org.infitah.foundation.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infitah.foundation.persistence.RequestTransaction;

/** Whatever happened to a request, its transaction does not outlive it. */
@Dependent
public class TransactionFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient RequestTransaction transaction;

  @Inject
  TransactionFilter(RequestTransaction transaction) {
    this.transaction = transaction;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } finally {
      transaction.end(false);
    }
  }
}
