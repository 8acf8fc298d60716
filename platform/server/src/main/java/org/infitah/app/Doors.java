package org.infitah.app;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import org.infitah.foundation.identity.boundary.SecurityHeaders;
import org.infitah.foundation.log.boundary.TraceFilter;
import org.infitah.foundation.page.TransactionFilter;
import org.infitah.foundation.tenancy.TenantFilter;

/**
 * Hangs the doors every request goes through, in order: its trace, what browsers must refuse, whose
 * it is, its one transaction.
 */
@WebListener
public class Doors implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    hang(event.getServletContext(), TraceFilter.class);
    hang(event.getServletContext(), SecurityHeaders.class);
    hang(event.getServletContext(), TenantFilter.class);
    hang(event.getServletContext(), TransactionFilter.class);
  }

  private static void hang(ServletContext context, Class<? extends Filter> door) {
    context
        .addFilter(door.getSimpleName(), CDI.current().select(door).get())
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
  }
}
