package org.infitah.overlay;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;

/** Work that nobody bound a tenant for, on the server's own executor. */
final class Job {

  private final DataSource database;
  private final ManagedExecutorService executor;
  private final UserTransaction transaction;

  Job(DataSource database, ManagedExecutorService executor, UserTransaction transaction) {
    this.database = database;
    this.executor = executor;
    this.transaction = transaction;
  }

  /** What such work reads in a transaction of its own: nothing, if all is well. */
  List<String> run() {
    try {
      return executor.submit(this::read).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<String> read() throws NotSupportedException, SystemException, SQLException {
    transaction.begin();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select cast(p as text) from core.programme p")) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } finally {
      transaction.rollback();
    }
  }
}
