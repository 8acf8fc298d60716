package org.infitah.foundation.persistence;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.infitah.foundation.tenancy.TenantContext;

/** Gives each EclipseLink session the tenant of its thread, so that its statements name it. */
public class TenantSession extends SessionEventAdapter implements SessionCustomizer {

  static final String PROPERTY = "eclipselink.tenant-id";

  @Override
  public void customize(Session session) {
    session.getEventManager().addListener(this);
  }

  @Override
  public void postAcquireClientSession(SessionEvent event) {
    TenantContext.tenant().ifPresent(id -> event.getSession().setProperty(PROPERTY, id));
  }
}
