package org.infitah.foundation.persistence;

import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.infitah.foundation.tenancy.TenantContext;

/**
 * How every persistence unit here works, the platform's and each plugin's: its statements name the
 * tenant of their thread, and all units of a transaction work through the same connection.
 */
public class TenantSession extends SessionEventAdapter implements SessionCustomizer {

  static final String PROPERTY = "eclipselink.tenant-id";

  private final Optional<String> schema;

  /** For the unit whose entities name their schema themselves. */
  public TenantSession() {
    this.schema = Optional.empty();
  }

  /** For a unit whose tables all lie in one schema. */
  TenantSession(String schema) {
    this.schema = Optional.of(schema);
  }

  @Override
  public void customize(Session session) {
    schema.ifPresent(name -> session.getLogin().setTableQualifier(name));
    SuppliedTenancy.supply(session);
    share(session.getLogin());
    if (session instanceof ServerSession server) {
      server.getConnectionPools().values().forEach(TenantSession::share);
      share(server.getReadConnectionPool());
    }
    session.getEventManager().addListener(this);
  }

  private static void share(ConnectionPool pool) {
    share((DatabaseLogin) pool.getLogin());
  }

  private static void share(DatabaseLogin login) {
    JNDIConnector connector = (JNDIConnector) login.getConnector();
    DataSource pool = connector.getDataSource();
    if (!(pool instanceof TransactionConnections)) {
      login.setConnector(new JNDIConnector(new TransactionConnections(pool)));
    }
  }

  @Override
  public void postAcquireClientSession(SessionEvent event) {
    TenantContext.tenant().ifPresent(id -> event.getSession().setProperty(PROPERTY, id));
  }
}
