package org.infitah.membership.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.infitah.foundation.persistence.LocalTextConverter;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.membership.entity.Move;
import org.infitah.membership.entity.Portal;

/** The members' portals, and what was asked about the state of each. */
@Dependent
public class PortalRepository {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final LocalTextConverter TEXTS = new LocalTextConverter();
  private static final int MOST_MOVES = 50;
  private static final String PORTAL =
      "select alias, level, coalesce(code, ''), names, state, state_since from sys.tenant"
          + " where level <> 'network'";

  private final DataSource database;
  private final EntityManager entities;

  @Inject
  PortalRepository(DataSource database, EntityManager entities) {
    this.database = database;
    this.entities = entities;
  }

  /** In the order of their aliases, after the one given; of one state, or of all. */
  public List<Portal> list(Optional<TenantState> state, String after, int limit) {
    return read(
        PORTAL + " and alias > ? and (? = '' or state = ?) order by alias limit ?",
        after,
        state.map(TenantState::code).orElse(""),
        state.map(TenantState::code).orElse(""),
        limit);
  }

  public Optional<Portal> find(String alias) {
    return read(PORTAL + " and alias = ?", alias).stream().findFirst();
  }

  /** The host under which it is known. */
  public Optional<String> hostOf(String alias) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select h.host from sys.host h join sys.tenant t on t.id = h.tenant_id"
                    + " where t.alias = ? and h.canonical order by h.host limit 1")) {
      query.setString(1, alias);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the register of tenants cannot be read", e);
    }
  }

  /** The domains of its own that it answers under. */
  public List<String> domainsOf(String alias) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select h.host from sys.host h join sys.tenant t on t.id = h.tenant_id"
                    + " where t.alias = ? and h.proved order by h.host")) {
      query.setString(1, alias);
      try (ResultSet row = query.executeQuery()) {
        List<String> domains = new ArrayList<>();
        while (row.next()) {
          domains.add(row.getString(1));
        }
        return domains;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the register of tenants cannot be read", e);
    }
  }

  /** How many portals are in each state. */
  public Map<String, Long> count() {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select state, count(*) from sys.tenant where level <> 'network' group by state");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        counts.put(row.getString(1), row.getLong(2));
      }
      return counts;
    } catch (SQLException e) {
      throw new IllegalStateException("the register of tenants cannot be read", e);
    }
  }

  private List<Portal> read(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        List<Portal> portals = new ArrayList<>();
        while (row.next()) {
          portals.add(
              new Portal(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  Optional.ofNullable(TEXTS.convertToEntityAttribute(row.getObject(4)))
                      .orElseThrow(),
                  TenantState.of(row.getString(5)),
                  row.getTimestamp(6).toInstant()));
        }
        return portals;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the register of tenants cannot be read", e);
    }
  }

  /** What was asked about a portal, the latest first. */
  public List<Move> moves(String alias) {
    return entities
        .createQuery(
            "select m from Move m where m.kind = 'state' and m.subject = :alias"
                + " order by m.askedAt desc",
            Move.class)
        .setParameter("alias", alias)
        .setMaxResults(MOST_MOVES)
        .getResultList();
  }

  /** Writes the wish down; {@code false} while another for the same portal is under way. */
  boolean insert(Portal portal, TenantState to, String reason, String askedBy, Instant now) {
    Map<String, String> wish =
        Map.of("from", portal.state().code(), "to", to.code(), "reason", reason);
    return entities
            .createNativeQuery(
                "insert into core.task (id, kind, subject, wish, asked_by, asked_at)"
                    + " values (?, 'state', ?, cast(? as jsonb), ?, ?)"
                    + " on conflict (tenant_id, subject) where kind = 'state' and state in"
                    + " ('asked', 'running') do nothing")
            .setParameter(1, Uuid7.at(now))
            .setParameter(2, portal.alias())
            .setParameter(3, JSON.toJson(wish))
            .setParameter(4, askedBy)
            .setParameter(5, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }
}
