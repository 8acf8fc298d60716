package org.infitah.foundation.persistence;

import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * The transaction a thread is in, for another thread that must end it: the first one is lost in a
 * plugin that does not come back, and would keep its connection for ever.
 */
public final class RunningTransaction {

  private static final System.Logger LOG = System.getLogger(RunningTransaction.class.getName());

  /** Where a transaction keeps what has the pool throw its connection away. */
  static final String SPOILED = RunningTransaction.class.getName() + ".spoiled";

  private static final ThreadLocal<@Nullable BoundConnection> OF_THREAD = new ThreadLocal<>();

  /** Those in which a plugin has spoken to the database. */
  private static final Map<Thread, RunningTransaction> OF_PLUGINS = new ConcurrentHashMap<>();

  private final BoundConnection connection;
  private final Object binding;
  private final Transaction transaction;
  private final Runnable spoiled;

  private RunningTransaction(
      BoundConnection connection, Object binding, Transaction transaction, Runnable spoiled) {
    this.connection = connection;
    this.binding = binding;
    this.transaction = transaction;
    this.spoiled = spoiled;
  }

  static void uses(BoundConnection connection) {
    OF_THREAD.set(connection);
  }

  static void over() {
    OF_THREAD.remove();
    OF_PLUGINS.remove(Thread.currentThread());
  }

  /** From here on a plugin works in it. */
  static void isPlugins() {
    ofThisThread().ifPresent(running -> OF_PLUGINS.put(Thread.currentThread(), running));
  }

  /** The one in which a plugin works on another thread, once it has asked the database anything. */
  public static Optional<RunningTransaction> ofPluginOn(Thread thread) {
    return Optional.ofNullable(OF_PLUGINS.get(thread));
  }

  /**
   * The one this thread is in, if it has a connection already. The names are the container's own,
   * never a caller's.
   */
  @SuppressWarnings("BanJNDI")
  public static Optional<RunningTransaction> ofThisThread() {
    BoundConnection connection = OF_THREAD.get();
    Object binding = connection == null ? null : connection.binding();
    if (connection == null || binding == null) {
      return Optional.empty();
    }
    try {
      TransactionManager manager = InitialContext.doLookup("java:appserver/TransactionManager");
      TransactionSynchronizationRegistry registry =
          InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
      Transaction transaction = manager.getTransaction();
      return transaction != null && registry.getResource(SPOILED) instanceof Runnable spoiled
          ? Optional.of(new RunningTransaction(connection, binding, transaction, spoiled))
          : Optional.empty();
    } catch (SystemException | NamingException e) {
      LOG.log(System.Logger.Level.WARNING, "a transaction cannot be seen", e);
      return Optional.empty();
    }
  }

  /**
   * Cuts its connection off PostgreSQL, which undoes its work, and gives the pool its place back.
   * Whatever the lost thread still asks of it fails. One that is over stays as it is.
   */
  public void takeAway() {
    if (!connection.cutOff(binding)) {
      return;
    }
    try {
      spoiled.run();
      transaction.rollback();
    } catch (SystemException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "a transaction taken away was left: {0}", e.toString());
    }
  }
}
