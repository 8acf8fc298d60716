package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.infitah.foundation.tenancy.TenantContext;

/** What the network has decided. Written through the one function that only the network reaches. */
@Dependent
public class DecisionRepository {

  private static final int MOST = 2_000;

  private final DataSource database;

  @Inject
  DecisionRepository(DataSource database) {
    this.database = database;
  }

  /** All about all modules: first what is said of everybody, then of levels, then of tenants. */
  public List<Decision> list() {
    return read(
        """
        select a.plugin_id, a.level, t.alias, a.allowed, a.reason, a.set_by, a.set_at
          from sys.module_allowance a left join sys.tenant t on t.id = a.tenant_id
         order by a.plugin_id, t.alias nulls first, a.level nulls first limit ?
        """,
        MOST);
  }

  /** Whether there is a member of that name, wherever its portal stands. */
  public boolean isMember(String alias) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select 1 from sys.tenant where alias = ? and level <> 'network'"
                    + " and state <> 'erased'")) {
      query.setString(1, alias);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the register of tenants cannot be read", e);
    }
  }

  /** The ones that hold for the tenant at hand, by module. */
  Map<String, Decision> holding() {
    return read(
            """
            select distinct on (a.plugin_id) a.plugin_id, a.level,
                   case when a.tenant_id is null then null else t.alias end,
                   a.allowed, a.reason, a.set_by, a.set_at
              from sys.module_allowance a join sys.tenant t on t.id = ?
             where a.tenant_id = t.id or a.level = t.level
                or (a.tenant_id is null and a.level is null)
             order by a.plugin_id, a.tenant_id nulls last, a.level nulls last
            """,
            TenantContext.tenant().orElseThrow())
        .stream()
        .collect(Collectors.toMap(Decision::pluginId, Function.identity()));
  }

  /** Decides; {@code false} when there is no such tenant or module. */
  boolean write(Decision decision) {
    try (Connection connection = database.getConnection();
        PreparedStatement call =
            connection.prepareStatement("select sys.decide_module(?, ?, ?, ?, ?, ?, ?)")) {
      call.setString(1, decision.pluginId());
      set(call, 2, decision.whom().level());
      set(call, 3, decision.whom().alias());
      call.setBoolean(4, decision.allowed());
      call.setString(5, decision.reason());
      call.setString(6, decision.by());
      call.setTimestamp(7, Timestamp.from(decision.at()));
      try (ResultSet row = call.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what is allowed cannot be written", e);
    }
  }

  private static void set(PreparedStatement call, int at, Optional<String> value)
      throws SQLException {
    if (value.isPresent()) {
      call.setString(at, value.get());
    } else {
      call.setNull(at, Types.VARCHAR);
    }
  }

  private List<Decision> read(String sql, int value) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setInt(1, value);
      try (ResultSet row = query.executeQuery()) {
        List<Decision> decisions = new ArrayList<>();
        while (row.next()) {
          decisions.add(
              new Decision(
                  row.getString(1),
                  new Whom(
                      Optional.ofNullable(row.getString(2)), Optional.ofNullable(row.getString(3))),
                  row.getBoolean(4),
                  row.getString(5),
                  row.getString(6),
                  row.getTimestamp(7).toInstant()));
        }
        return decisions;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what is allowed cannot be read", e);
    }
  }
}
