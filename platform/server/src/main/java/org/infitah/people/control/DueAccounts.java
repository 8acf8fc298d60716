package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.tenancy.TenantContext;

/** Which of the tenant's accounts Keycloak has yet to be told about. */
@Dependent
public class DueAccounts {

  private static final int AT_ONCE = 10;

  private final DataSource database;
  private final Agenda agenda;

  @Inject
  DueAccounts(DataSource database, Agenda agenda) {
    this.database = database;
    this.agenda = agenda;
  }

  List<UUID> list(Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select id from sys.work where tenant_id = ? and kind = ? and due_at <= ?"
                    + " order by due_at limit ?")) {
      query.setInt(1, TenantContext.tenant().orElseThrow());
      query.setString(2, SettleAccounts.WORK);
      query.setTimestamp(3, Timestamp.from(now));
      query.setInt(4, AT_ONCE);
      List<UUID> due = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          due.add(row.getObject(1, UUID.class));
        }
      }
      return due;
    } catch (SQLException e) {
      throw new IllegalStateException("what is due cannot be read", e);
    }
  }

  void note(UUID account, Instant when) {
    agenda.note(SettleAccounts.WORK, account, when);
  }

  void done(UUID account) {
    agenda.done(SettleAccounts.WORK, account);
  }
}
