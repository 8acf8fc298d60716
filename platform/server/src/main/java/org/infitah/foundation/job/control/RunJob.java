package org.infitah.foundation.job.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.infitah.foundation.job.InstallationJob;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.time.WallClock;

/** One turn of a job: one transaction, one trace, and no other node at the same work. */
@Dependent
public class RunJob {

  private static final int NO_TENANT = 0;

  private final DataSource database;
  private final Clock clock;
  private final Clock wall;

  @Inject
  RunJob(DataSource database, Clock clock, @WallClock Clock wall) {
    this.database = database;
    this.clock = clock;
    this.wall = wall;
  }

  @ActivateRequestContext
  @Transactional
  public void run(InstallationJob job) {
    if (isFree(job.name(), NO_TENANT)) {
      job.run();
    }
  }

  @ActivateRequestContext
  @Transactional
  public void run(TenantJob job, int tenant) {
    if (isFree(job.name(), tenant)) {
      job.runFor(tenant);
    }
  }

  /** Every tenant, whether its portal is open or not. */
  public List<Integer> tenants() {
    return tenants(
        "select id from sys.tenant where state not in ('provisioning', 'erased') order by id");
  }

  /** Those whose content may change. */
  public List<Integer> activeTenants() {
    return tenants("select id from sys.tenant where state = 'active' order by id");
  }

  /**
   * The tenants that have work of a kind by now, by whichever clock is ahead: some work is due by
   * the one and some by the other, and each job looks again by its own.
   */
  public List<Integer> tenantsWith(String kind) {
    Instant now = clock.instant();
    Instant real = wall.instant();
    return tenants(
        "select w.tenant_id from sys.work w where w.kind = ? and w.due_at <= ?"
            + " group by w.tenant_id order by min(w.due_at)",
        kind,
        Timestamp.from(now.isAfter(real) ? now : real));
  }

  private List<Integer> tenants(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        List<Integer> tenants = new ArrayList<>();
        while (row.next()) {
          tenants.add(row.getInt(1));
        }
        return tenants;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the register of tenants cannot be read", e);
    }
  }

  /** Holds the work until the transaction ends, unless another node holds it. */
  private boolean isFree(String job, int tenant) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select pg_try_advisory_xact_lock(hashtext(?), ?)")) {
      query.setString(1, job);
      query.setInt(2, tenant);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("job " + job + " cannot be taken", e);
    }
  }
}
