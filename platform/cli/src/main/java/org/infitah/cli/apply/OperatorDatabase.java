package org.infitah.cli.apply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.infitah.cli.database.Login;

/**
 * The database as the operator enters it. In a rehearsal every step is taken in one transaction
 * that never commits, so that what it shows is exactly what would happen.
 */
public final class OperatorDatabase implements AutoCloseable {

  /** What is done in one transaction. */
  @FunctionalInterface
  public interface Work<T> {
    T in(Transaction transaction) throws SQLException;
  }

  /** What is done in one transaction and answers nothing. */
  @FunctionalInterface
  public interface Task {
    void in(Transaction transaction) throws SQLException;
  }

  /** What is done alone, in and between transactions. */
  @FunctionalInterface
  public interface Act<T> {
    T alone() throws SQLException;
  }

  private final Connection connection;
  private final boolean rehearsal;

  private OperatorDatabase(Connection connection, boolean rehearsal) {
    this.connection = connection;
    this.rehearsal = rehearsal;
  }

  public static OperatorDatabase open(Login migrator, boolean rehearsal) throws SQLException {
    Connection connection = migrator.open();
    connection.setAutoCommit(false);
    return new OperatorDatabase(connection, rehearsal);
  }

  public boolean rehearsal() {
    return rehearsal;
  }

  public <T> T inTransaction(Work<T> work) throws SQLException {
    boolean done = false;
    try {
      Transaction transaction = new Transaction(connection);
      T result = work.in(transaction);
      if (rehearsal) {
        transaction.asOperator();
      }
      done = true;
      return result;
    } finally {
      end(done);
    }
  }

  public void transact(Task task) throws SQLException {
    inTransaction(
        transaction -> {
          task.in(transaction);
          return true;
        });
  }

  /**
   * Does something while nobody else does it, on any machine: other systems are spoken to, so no
   * transaction is open in between.
   */
  public <T> T alone(String what, Act<T> act) throws SQLException {
    if (rehearsal) {
      return act.alone();
    }
    advise("select pg_advisory_lock(hashtext(?))", what);
    try {
      return act.alone();
    } finally {
      advise("select pg_advisory_unlock(hashtext(?))", what);
    }
  }

  private void advise(String sql, String what) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, "infitah " + what);
      statement.execute();
    }
    connection.commit();
  }

  private void end(boolean done) throws SQLException {
    if (done && !rehearsal) {
      connection.commit();
    } else if (!done) {
      connection.rollback();
    }
  }

  @Override
  public void close() throws SQLException {
    try (Connection closing = connection) {
      closing.rollback();
    }
  }
}
