package org.infitah.foundation.quota.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.infitah.foundation.quota.Resource;
import org.infitah.foundation.quota.UsedView;
import org.infitah.foundation.tenancy.TenantContext;

/** What the tenant at hand has used, and what any tenant may. */
@Dependent
public class UsageRepository {

  private final DataSource database;

  @Inject
  UsageRepository(DataSource database) {
    this.database = database;
  }

  /** How much, why, and who said so when. */
  record Decision(long amount, String reason, String by, Instant at) {}

  /** What was used after this, and what may be. */
  record Counted(long used, long allowed) {}

  /** Counts more; whoever counts the same waits until this transaction has ended. */
  Counted add(Resource resource, LocalDate today, long amount) {
    try (Connection connection = database.getConnection();
        PreparedStatement count =
            connection.prepareStatement(
                """
                insert into core.usage as u (tenant_id, key, period, amount) values (?, ?, ?, ?)
                on conflict (tenant_id, key, period) do update set amount = u.amount + excluded.amount
                returning u.amount, coalesce(
                  (select o.amount from sys.tenant_allowance o where o.tenant_id = u.tenant_id and o.key = u.key),
                  (select a.amount from sys.allowance a join sys.tenant t on t.level = a.level
                    where t.id = u.tenant_id and a.key = u.key))
                """)) {
      count.setInt(1, TenantContext.tenant().orElseThrow());
      count.setString(2, resource.code());
      count.setString(3, resource.period(today));
      count.setLong(4, amount);
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return new Counted(row.getLong(1), row.getLong(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what is used cannot be counted", e);
    }
  }

  /** What the tenant at hand has used of everything. */
  public List<UsedView> used(LocalDate today) {
    List<UsedView> used = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                """
                select a.key, coalesce(u.amount, 0), coalesce(o.amount, a.amount), o.amount is not null,
                       o.reason
                  from sys.tenant t join sys.allowance a on a.level = t.level
                  left join sys.tenant_allowance o on o.tenant_id = t.id and o.key = a.key
                  left join core.usage u on u.tenant_id = t.id and u.key = a.key
                   and u.period in ('ever', ?, ?)
                 where t.id = ? order by a.key desc
                """)) {
      query.setString(1, Resource.MAIL.period(today));
      query.setString(2, Resource.REQUESTS.period(today));
      query.setInt(3, TenantContext.tenant().orElseThrow());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          long amount = row.getLong(2);
          Resource.find(row.getString(1))
              .ifPresent(resource -> used.add(view(resource, amount, row)));
        }
      }
      return used;
    } catch (SQLException e) {
      throw new IllegalStateException("what is used cannot be read", e);
    }
  }

  private static UsedView view(Resource resource, long amount, ResultSet row) {
    try {
      long whole = (amount + resource.unit() - 1) / resource.unit();
      return new UsedView(
          resource.code(),
          whole,
          row.getLong(3),
          row.getBoolean(4),
          Optional.ofNullable(row.getString(5)));
    } catch (SQLException e) {
      throw new IllegalStateException("what is used cannot be read", e);
    }
  }

  /** What a tenant may use, by its alias; used is zero: only the tenant itself knows that. */
  public List<UsedView> allowed(String alias) {
    List<UsedView> allowed = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                """
                select a.key, coalesce(o.amount, a.amount), o.amount is not null, o.reason
                  from sys.tenant t join sys.allowance a on a.level = t.level
                  left join sys.tenant_allowance o on o.tenant_id = t.id and o.key = a.key
                 where t.alias = ? order by a.key desc
                """)) {
      query.setString(1, alias);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          if (Resource.find(row.getString(1)).isPresent()) {
            allowed.add(
                new UsedView(
                    row.getString(1),
                    0,
                    row.getLong(2),
                    row.getBoolean(3),
                    Optional.ofNullable(row.getString(4))));
          }
        }
      }
      return allowed;
    } catch (SQLException e) {
      throw new IllegalStateException("what is allowed cannot be read", e);
    }
  }

  /** Says what one tenant may use; {@code false} when there is no such tenant. */
  boolean allow(String alias, Resource resource, Decision decision) {
    try (Connection connection = database.getConnection();
        PreparedStatement call =
            connection.prepareStatement("select sys.allow(?, ?, ?, ?, ?, ?)")) {
      call.setString(1, alias);
      call.setString(2, resource.code());
      call.setLong(3, decision.amount());
      call.setString(4, decision.reason());
      call.setString(5, decision.by());
      call.setTimestamp(6, Timestamp.from(decision.at()));
      try (ResultSet row = call.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what is allowed cannot be written", e);
    }
  }
}
