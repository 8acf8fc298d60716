package org.infitah.overlay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.infitah.foundation.job.InstallationJob;
import org.infitah.foundation.job.control.RunJob;

/** A job of the installation that asks for a tenant's rows. */
final class ReadingJob implements InstallationJob {

  private final DataSource database;
  private final List<String> found = new ArrayList<>();

  ReadingJob(DataSource database) {
    this.database = database;
  }

  @Override
  public String name() {
    return "overlay-reading";
  }

  @Override
  public Duration rest() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select cast(p as text) from core.programme p")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What it reads when it is run as every job is, on the container's own threads. */
  List<String> readBy(RunJob running, ExecutorService executor) {
    try {
      executor.submit(() -> running.run(this)).get();
      return found;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
