package org.infitah.foundation.job.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.infitah.foundation.job.Agenda;
import org.jspecify.annotations.Nullable;

/** Keeps {@code sys.work} through the one function that writes there, for the tenant at hand. */
@Dependent
public class WriteAgenda implements Agenda {

  private final DataSource database;

  @Inject
  WriteAgenda(DataSource database) {
    this.database = database;
  }

  @Override
  public void note(String kind, UUID id, Instant due) {
    schedule(kind, id, due);
  }

  @Override
  public void done(String kind, UUID id) {
    schedule(kind, id, null);
  }

  private void schedule(String kind, UUID id, @Nullable Instant due) {
    try (Connection connection = database.getConnection();
        PreparedStatement call = connection.prepareStatement("select sys.schedule_work(?, ?, ?)")) {
      call.setString(1, kind);
      call.setObject(2, id);
      if (due == null) {
        call.setNull(3, Types.TIMESTAMP_WITH_TIMEZONE);
      } else {
        call.setTimestamp(3, Timestamp.from(due));
      }
      call.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("work could not be noted", e);
    }
  }
}
