package org.infitah.foundation.persistence;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Physical connections that tell PostgreSQL whose work they do. It stands below the container's
 * pool, so entity managers, native queries, plain JDBC and plugins all pass through it: each
 * transaction is bound, once, to the tenant of the thread; outside a transaction, and without a
 * tenant, row-level security shows nothing.
 */
public class TenantDataSource extends PGSimpleDataSource {

  private static final long serialVersionUID = 1L;

  // The overload without arguments calls this one: wrapping both would bind twice.
  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    Connection physical = super.getConnection(user, password);
    return (Connection)
        Proxy.newProxyInstance(
            TenantDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class, PGConnection.class},
            new BoundConnection(physical));
  }
}
