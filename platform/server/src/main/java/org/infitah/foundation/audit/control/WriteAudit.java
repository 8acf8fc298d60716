package org.infitah.foundation.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.audit.Trace;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.tenancy.TenantContext;
import org.infitah.foundation.time.WallClock;

/** Writes one row for each act; the serving role can neither change nor remove it. */
@Dependent
public class WriteAudit implements AuditTrail {

  private static final System.Logger LOG = System.getLogger(WriteAudit.class.getName());

  private final DataSource database;
  private final Trace trace;
  private final Clock clock;

  @Inject
  WriteAudit(DataSource database, Trace trace, @WallClock Clock clock) {
    this.database = database;
    this.trace = trace;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void record(Act act) {
    int tenant = TenantContext.tenant().orElseThrow();
    Instant now = clock.instant();
    try (Connection connection = database.getConnection();
        PreparedStatement row =
            connection.prepareStatement(
                "insert into core.audit (tenant_id, id, at, actor, roles, act, object, trace)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      row.setInt(1, tenant);
      row.setObject(2, Uuid7.at(now));
      row.setTimestamp(3, Timestamp.from(now));
      row.setString(4, act.actor());
      row.setArray(
          5,
          connection.createArrayOf("text", act.roles().stream().sorted().toArray(String[]::new)));
      row.setString(6, act.code());
      row.setString(7, act.object());
      row.setObject(8, trace.id());
      row.executeUpdate();
    } catch (SQLException e) {
      throw new Unwritten(e);
    }
    LOG.log(
        System.Logger.Level.INFO,
        "tenant {0}: {1} of {2} by {3}, trace {4}",
        Integer.toString(tenant),
        act.code(),
        act.object(),
        act.actor(),
        trace.id());
  }

  /** The row could not be written, so what it speaks of is undone. */
  public static final class Unwritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unwritten(SQLException cause) {
      super("an act could not be recorded", cause);
    }
  }
}
