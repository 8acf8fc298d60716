package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.infitah.foundation.persistence.NetworkDatabase;
import org.infitah.foundation.quota.Resource;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
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

  /**
   * A portal of the register, and how it is when that was counted already.
   *
   * @param allowed how much it may use, by code
   */
  public record Portal(
      String alias,
      String level,
      LocalText names,
      TenantState state,
      Map<String, Long> allowed,
      Optional<Vitals> vitals) {}

  /** Counts and writes the numbers of the tenant at hand. */
  void publish(Tenant tenant, FirstHour.Progress progress, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement count =
            connection.prepareStatement(
                """
                insert into net.vitals (tenant_id, alias, steps_done, steps, active_on, mails_waiting,
                                        mails_failed, stored, counted_at, mails_month, requests_day, modules,
                                        halted)
                select t.id, ?, ?, ?,
                       (select to_char(a.at at time zone make_interval(secs => ?), 'YYYY-MM-DD') from core.audit a
                         where a.tenant_id = t.id and a.actor <> 'operator'
                           and a.act not in ('emergency.read', 'access.refused', 'token.refused')
                         order by a.at desc limit 1),
                       (select count(*) from core.outbox o where o.tenant_id = t.id and o.state = 'waiting'),
                       (select count(*) from core.outbox o where o.tenant_id = t.id and o.state = 'failed'
                           and o.queued_at > ?),
                       (select coalesce(sum(f.size), 0) from core.file f where f.tenant_id = t.id
                           and f.state in ('clean', 'quarantined')), ?,
                       coalesce((select u.amount from core.usage u where u.tenant_id = t.id
                         and u.key = 'mails-month' and u.period = ?), 0),
                       coalesce((select u.amount from core.usage u where u.tenant_id = t.id
                         and u.key = 'requests-day' and u.period = ?), 0),
                       array(select m.plugin_id from core.module m where m.tenant_id = t.id and m.enabled
                         and sys.module_allowed(m.plugin_id, m.tenant_id) order by m.plugin_id),
                       coalesce((select jsonb_agg(jsonb_build_object('module', m.plugin_id, 'at', m.halted_at,
                           'cause', m.halted_because, 'version', m.halted_version) order by m.plugin_id)
                          from core.module m where m.tenant_id = t.id and m.enabled
                           and m.halted_at is not null), '[]')
                  from (select cast(? as int) as id) t
                on conflict (tenant_id) do update set alias = excluded.alias,
                  steps_done = excluded.steps_done, steps = excluded.steps, active_on = excluded.active_on,
                  mails_waiting = excluded.mails_waiting, mails_failed = excluded.mails_failed,
                  stored = excluded.stored, counted_at = excluded.counted_at,
                  mails_month = excluded.mails_month, requests_day = excluded.requests_day,
                  modules = excluded.modules, halted = excluded.halted
                """)) {
      count.setString(1, tenant.alias());
      count.setLong(2, progress.done());
      count.setLong(3, progress.steps());
      // Our own clocks, as they go now: the database's may be older.
      count.setDouble(4, Morocco.ZONE.getRules().getOffset(now).getTotalSeconds());
      count.setTimestamp(5, Timestamp.from(now.minus(RECENT)));
      count.setTimestamp(6, Timestamp.from(now));
      LocalDate today = LocalDate.ofInstant(now, Morocco.ZONE);
      count.setString(7, Resource.MAIL.period(today));
      count.setString(8, Resource.REQUESTS.period(today));
      count.setInt(9, tenant.id());
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
                    + " counted_at, mails_month, requests_day from net.vitals where alias > ? order by alias limit ?",
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
                "select t.alias, t.level, t.names, t.state, (select jsonb_object_agg(a.key,"
                    + " coalesce(o.amount, a.amount))::text from sys.allowance a left join"
                    + " sys.tenant_allowance o on o.tenant_id = t.id and o.key = a.key where a.level ="
                    + " t.level) from sys.tenant t where t.level <> 'network' and t.alias > ?"
                    + " order by t.alias limit ?")) {
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
                  amounts(row.getString(5)),
                  Optional.ofNullable(known.get(alias))));
        }
        return portals;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the register of tenants cannot be read", e);
    }
  }

  private static Map<String, Long> amounts(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().entrySet().stream()
          .filter(each -> Resource.find(each.getKey()).isPresent())
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, each -> ((JsonNumber) each.getValue()).longValue()));
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
        row.getTimestamp(8).toInstant(),
        row.getLong(9),
        row.getLong(10));
  }
}
