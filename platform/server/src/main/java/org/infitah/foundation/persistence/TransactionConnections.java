package org.infitah.foundation.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One connection for each transaction, whoever asks: every persistence unit, the platform's and
 * those of plugins, and plain JDBC. The pool itself would take a second entry from its stock before
 * it notices that the transaction has one; as many transactions as the pool is large would then
 * wait for each other until they time out (decision 0002).
 */
final class TransactionConnections implements DataSource {

  private static final String KEY = TransactionConnections.class.getName();

  private final DataSource pool;
  private @Nullable TransactionSynchronizationRegistry transactions;

  TransactionConnections(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public Connection getConnection() throws SQLException {
    TransactionSynchronizationRegistry registry = transactions();
    if (registry.getTransactionKey() == null) {
      return pool.getConnection();
    }
    Connection shared = (Connection) registry.getResource(KEY);
    if (shared == null) {
      if (!running(registry.getTransactionStatus())) {
        return pool.getConnection();
      }
      long asked = System.nanoTime();
      shared = pool.getConnection();
      PoolUse.took(System.nanoTime() - asked);
      registry.putResource(KEY, shared);
      registry.putResource(RunningTransaction.SPOILED, spoiled(shared));
      registry.registerInterposedSynchronization(new GivenBack(shared));
    }
    return lent(shared);
  }

  /**
   * Has the pool throw a connection away instead of lending it on: else it would find it broken at
   * the next lending, and take away all others as well. Payara's own method; no interface of ours
   * has it.
   */
  private Runnable spoiled(Connection shared) {
    return () -> {
      try {
        pool.getClass().getMethod("markConnectionAsBad", Connection.class).invoke(pool, shared);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the pool keeps what was taken from it", e);
      }
    };
  }

  private static boolean running(int status) {
    return status == Status.STATUS_ACTIVE || status == Status.STATUS_PREPARING;
  }

  /**
   * Looked up at the first call: while the application is being deployed there is nothing to find.
   * The name is the container's own, never a caller's.
   */
  @SuppressWarnings("BanJNDI")
  private TransactionSynchronizationRegistry transactions() throws SQLException {
    TransactionSynchronizationRegistry known = transactions;
    if (known == null) {
      try {
        known = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
      } catch (NamingException e) {
        throw new SQLException("the transactions cannot be seen", e);
      }
      transactions = known;
    }
    return known;
  }

  /** The shared connection; closing it closes nothing but this view of it. */
  private static Connection lent(Connection shared) {
    AtomicBoolean closed = new AtomicBoolean();
    return (Connection)
        Proxy.newProxyInstance(
            TransactionConnections.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "close" -> {
                  closed.set(true);
                  return null;
                }
                case "isClosed" -> {
                  return closed.get() || shared.isClosed();
                }
                case "equals" -> {
                  return proxy == arguments[0];
                }
                case "hashCode" -> {
                  return System.identityHashCode(proxy);
                }
                default -> {
                  try {
                    return method.invoke(shared, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause() == null ? e : e.getCause();
                  }
                }
              }
            });
  }

  /** Hands the connection back to the pool when its transaction is over. */
  private record GivenBack(Connection shared) implements Synchronization {

    private static final System.Logger LOG =
        System.getLogger(TransactionConnections.class.getName());

    @Override
    public void beforeCompletion() {
      // Until it is over the connection is needed.
    }

    @Override
    public void afterCompletion(int status) {
      PoolUse.gaveBack();
      try {
        shared.close();
      } catch (SQLException e) {
        LOG.log(System.Logger.Level.WARNING, "a connection was not given back", e);
      }
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    pool.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("the log is the system's");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return pool.isWrapperFor(type);
  }
}
