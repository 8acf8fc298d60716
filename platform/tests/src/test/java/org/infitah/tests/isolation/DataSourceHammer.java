package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.infitah.foundation.persistence.TenantDataSource;
import org.infitah.tests.house.Sql;

/**
 * The class the server connects with, under a pool so small that every connection has just been
 * somebody else's, used in every way a transaction can end.
 */
final class DataSourceHammer {

  private static final int FIRST = 100_001;
  private static final int TENANTS = 1_600;

  private final TenantDataSource door;
  private final BlockingQueue<Connection> pool;
  private final Collection<String> breaches = new ConcurrentLinkedQueue<>();

  DataSourceHammer(Database database, int size) throws SQLException {
    this.door = database.tenantDataSource();
    this.pool = new ArrayBlockingQueue<>(size);
    for (int i = 0; i < size; i++) {
      pool.add(door.getConnection());
    }
  }

  /** What went wrong, over so many transactions in each thread. */
  Collection<String> strike(int threads, int transactions)
      throws InterruptedException, SQLException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    for (int thread = 0; thread < threads; thread++) {
      long seed = thread;
      executor.execute(() -> work(new java.util.Random(seed), transactions));
    }
    executor.shutdown();
    if (!executor.awaitTermination(5, TimeUnit.MINUTES)) {
      breaches.add("the hammer did not come to an end");
    }
    for (Connection connection : pool) {
      connection.close();
    }
    return breaches;
  }

  private void work(RandomGenerator random, int transactions) {
    try {
      for (int i = 0; i < transactions; i++) {
        Connection connection = pool.take();
        try {
          connection = once(connection, random);
        } finally {
          pool.put(connection);
        }
      }
    } catch (SQLException e) {
      breaches.add(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Connection once(Connection connection, RandomGenerator random) throws SQLException {
    // Some work belongs to nobody, and reads outside any transaction.
    OptionalInt tenant =
        random.nextInt(10) == 0
            ? OptionalInt.empty()
            : OptionalInt.of(FIRST + random.nextInt(TENANTS));
    return As.tenant(
        tenant,
        () -> {
          connection.setAutoCommit(tenant.isEmpty() && random.nextBoolean());
          read(connection, tenant);
          if (connection.getAutoCommit()) {
            return connection;
          }
          switch (random.nextInt(5)) {
            case 0 -> connection.rollback();
            case 1 -> {
              fail(connection);
              connection.rollback();
            }
            case 2 -> {
              connection.abort(Runnable::run);
              return door.getConnection();
            }
            default -> {
              read(connection, tenant);
              connection.commit();
            }
          }
          return connection;
        });
  }

  private void read(Connection connection, OptionalInt tenant) throws SQLException {
    List<String> seen =
        Sql.column(connection, "select tenant_id from core.source where code like 'hammer-%'");
    List<String> expected =
        tenant.isPresent() ? List.of("" + tenant.getAsInt(), "" + tenant.getAsInt()) : List.of();
    if (!seen.equals(expected)) {
      breaches.add(
          tenant + " sees " + seen.size() + " rows of " + seen.stream().distinct().toList());
    }
  }

  private static void fail(Connection connection) {
    try {
      Sql.run(connection, "select 1 / 0");
    } catch (SQLException expected) {
      // What a use case does when it gives up.
    }
  }
}
