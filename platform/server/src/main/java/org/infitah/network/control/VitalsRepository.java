package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.infitah.foundation.persistence.NetworkDatabase;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.foundation.time.CivicDate;
import org.infitah.network.entity.Vitals;
import org.infitah.spi.LocalText;
import org.infitah.start.FirstHour;

/**
 * How tenants are: each writes its own numbers, bound to itself; the network reads them as the role
 * that can read nothing but what was published.
 */
@Dependent
public class VitalsRepository {

  private static final Duration RECENT = Duration.ofDays(30);

  private final DataSource database;
  private final NetworkDatabase published;

  @Inject
  VitalsRepository(DataSource database, NetworkDatabase published) {
    this.database = database;
    this.published = published;
  }

  /** A portal of the register, and how it is when that was counted already. */
  public record Portal(
      String alias, String level, LocalText names, TenantState state, Optional<Vitals> vitals) {}

  /** Counts and writes the numbers of the tenant at hand. */
  void publish(Tenant tenant, FirstHour.Progress progress, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement count =
            connection.prepareStatement(
                """
                insert into net.vitals (tenant_id, alias, steps_done, steps, active_on, mails_waiting,
                                        mails_failed, stored, counted_at)
                select t.id, ?, ?, ?,
                       (select to_char(a.at at time zone 'Africa/Casablanca', 'YYYY-MM-DD') from core.audit a
                         where a.tenant_id = t.id and a.actor <> 'operator'
                           and a.act not in ('emergency.read', 'access.refused', 'token.refused')
                         order by a.at desc limit 1),
                       (select count(*) from core.outbox o where o.tenant_id = t.id and o.state = 'waiting'),
                       (select count(*) from core.outbox o where o.tenant_id = t.id and o.state = 'failed'
                           and o.queued_at > ?),
                       (select coalesce(sum(f.size), 0) from core.file f where f.tenant_id = t.id), ?
                  from (select cast(? as int) as id) t
                on conflict (tenant_id) do update set alias = excluded.alias,
                  steps_done = excluded.steps_done, steps = excluded.steps, active_on = excluded.active_on,
                  mails_waiting = excluded.mails_waiting, mails_failed = excluded.mails_failed,
                  stored = excluded.stored, counted_at = excluded.counted_at
                """)) {
      count.setString(1, tenant.alias());
      count.setLong(2, progress.done());
      count.setLong(3, progress.steps());
      count.setTimestamp(4, Timestamp.from(now.minus(RECENT)));
      count.setTimestamp(5, Timestamp.from(now));
      count.setInt(6, tenant.id());
      count.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the tenant's numbers cannot be written", e);
    }
  }

  /** The portals after an alias, in their order. */
  public List<Portal> list(String after, int limit) {
    Map<String, Vitals> known =
        published
            .list(
                "select alias, steps_done, steps, active_on, mails_waiting, mails_failed, stored,"
                    + " counted_at from net.vitals where alias > ? order by alias limit ?",
                query -> {
                  query.setString(1, after);
                  query.setInt(2, limit);
                },
                VitalsRepository::vitals)
            .stream()
            .collect(Collectors.toMap(Vitals::alias, each -> each));
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select alias, level, names, state from sys.tenant where level <> 'network'"
                    + " and alias > ? order by alias limit ?")) {
      query.setString(1, after);
      query.setInt(2, limit);
      try (ResultSet row = query.executeQuery()) {
        List<Portal> portals = new ArrayList<>();
        while (row.next()) {
          String alias = row.getString(1);
          portals.add(
              new Portal(
                  alias,
                  row.getString(2),
                  NetworkDatabase.text(row, 3).orElseThrow(),
                  TenantState.of(row.getString(4)),
                  Optional.ofNullable(known.get(alias))));
        }
        return portals;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the register of tenants cannot be read", e);
    }
  }

  /** How many portals had mails that did not leave. */
  public long countTroubled() {
    return published
        .list(
            "select count(*) from net.vitals where mails_failed > 0",
            query -> {},
            row -> row.getLong(1))
        .get(0);
  }

  private static Vitals vitals(ResultSet row) throws SQLException {
    return new Vitals(
        row.getString(1),
        row.getInt(2),
        row.getInt(3),
        Optional.ofNullable(row.getString(4)).map(CivicDate::new),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getTimestamp(8).toInstant());
  }
}
