package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.identity.entity.Ticket;

/**
 * The table of sign-ins. It speaks plain SQL: who somebody is and what they may do is one statement
 * in the request's own transaction.
 */
@Dependent
public class SignInRepository {

  private static final String COLUMNS =
      "s.id, s.subject, s.sid, s.name, s.acr, s.roles, "
          + roles("s.subject")
          + ", "
          + end("s.sid")
          + ", s.started_at, s.seen_at, s.refresh_at, s.proven_until, s.expires_at"
          + " from core.sign_in s where s.tenant_id = ?";

  private final DataSource database;

  @Inject
  SignInRepository(DataSource database) {
    this.database = database;
  }

  Optional<SignIn> find(int tenant, Ticket ticket, Instant now) {
    return read(COLUMNS + " and s.token_hash = ?", tenant, now, ticket.hash()).stream().findFirst();
  }

  List<SignIn> listOf(int tenant, String subject, Instant now) {
    return read(COLUMNS + " and s.subject = ? order by s.seen_at desc", tenant, now, subject);
  }

  void insert(int tenant, SignIn signIn, Ticket ticket, byte[] tokens) {
    change(
        "insert into core.sign_in (tenant_id, id, token_hash, subject, sid, name, tokens, acr, roles,"
            + " started_at, seen_at, refresh_at, proven_until, expires_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        tenant,
        signIn.id(),
        ticket.hash(),
        signIn.subject(),
        signIn.sid(),
        signIn.name(),
        tokens,
        signIn.acr(),
        signIn.roles(),
        signIn.startedAt(),
        signIn.seenAt(),
        signIn.refreshAt(),
        signIn.provenUntil(),
        signIn.expiresAt());
  }

  /** Reserves the renewal for the caller until a moment, unless another request was faster. */
  Optional<byte[]> claim(int tenant, SignIn signIn, Instant until) {
    return tokens(
        "update core.sign_in set refresh_at = ?, version = version + 1"
            + " where tenant_id = ? and id = ? and refresh_at = ? returning tokens",
        until,
        tenant,
        signIn.id(),
        signIn.refreshAt());
  }

  Optional<byte[]> tokens(int tenant, UUID id) {
    return tokens("select tokens from core.sign_in where tenant_id = ? and id = ?", tenant, id);
  }

  void renew(int tenant, SignIn renewed, byte[] tokens) {
    change(
        "update core.sign_in set name = ?, tokens = ?, roles = ?, seen_at = ?, refresh_at = ?,"
            + " proven_until = ?, version = version + 1 where tenant_id = ? and id = ?",
        renewed.name(),
        tokens,
        renewed.roles(),
        renewed.seenAt(),
        renewed.refreshAt(),
        renewed.provenUntil(),
        tenant,
        renewed.id());
  }

  void seen(int tenant, UUID id, Instant now) {
    change(
        "update core.sign_in set seen_at = ?, version = version + 1"
            + " where tenant_id = ? and id = ? and seen_at < ?",
        now,
        tenant,
        id,
        now);
  }

  /** Ends a sign-in of somebody; its tokens are what Keycloak must still hear of. */
  Optional<byte[]> delete(int tenant, UUID id, String subject) {
    return tokens(
        "delete from core.sign_in where tenant_id = ? and id = ? and subject = ? returning tokens",
        tenant,
        id,
        subject);
  }

  /** Removes sign-ins that are over and says which: ended elsewhere, too old, or left alone. */
  List<Over> deleteOver(int tenant, Instant now, Instant leftSince) {
    String sql =
        "delete from core.sign_in s where s.tenant_id = ? and (s.expires_at <= ? or s.seen_at <= ? or "
            + end("s.sid")
            + ") returning s.id, s.subject, s.roles, "
            + end("s.sid");
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, tenant, now, leftSince);
      try (ResultSet row = statement.executeQuery()) {
        List<Over> over = new ArrayList<>();
        while (row.next()) {
          over.add(
              new Over(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  texts(row.getArray(3)),
                  row.getBoolean(4)));
        }
        return over;
      }
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  /** A sign-in that was removed, and whether its Keycloak session had ended. */
  record Over(UUID id, String subject, Set<String> roles, boolean ended) {}

  /** Marks a Keycloak session as ended; {@code false} when it was marked already. */
  boolean ended(String sid, Instant now) {
    return change(
            "insert into sys.ended_sign_in (sid, ended_at) values (?, ?) on conflict do nothing",
            sid,
            now)
        > 0;
  }

  /** Forgets ended Keycloak sessions that no sign-in can belong to any longer. */
  void forgetEnded() {
    try (Connection connection = database.getConnection();
        PreparedStatement call = connection.prepareStatement("select sys.forget_ended_sign_ins()");
        ResultSet row = call.executeQuery()) {
      row.next();
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  /** The roles an active mandate covers, or nothing at all when the Keycloak session has ended. */
  Optional<Set<String>> mandated(int tenant, String subject, Optional<String> sid, Instant now) {
    String sql = "select " + roles("?") + ", " + end("?");
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      bind(query, tenant, subject, now, now, tenant, subject, now, now, sid.orElse(""));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getBoolean(2) ? Optional.empty() : Optional.of(texts(row.getArray(1)));
      }
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  private static String roles(String subject) {
    // A visit of the network's staff is covered by its own row, and by nothing else.
    return "array(select m.role from core.mandate m where m.tenant_id = ? and m.subject = "
        + subject
        + " and m.starts_at <= ? and (m.ends_at is null or m.ends_at > ?)"
        + " union all select 'network-visitor' from core.visit v where v.tenant_id = ?"
        + " and v.subject = "
        + subject
        + " and v.opened_at <= ? and v.ends_at > ? and v.ended_at is null)";
  }

  private static String end(String sid) {
    return "exists (select from sys.ended_sign_in e where e.sid = " + sid + ")";
  }

  private List<SignIn> read(String sql, int tenant, Instant now, String key) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement("select " + sql)) {
      bind(query, tenant, now, now, tenant, now, now, tenant, key);
      try (ResultSet row = query.executeQuery()) {
        List<SignIn> found = new ArrayList<>();
        while (row.next()) {
          found.add(signIn(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  private int change(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  private Optional<byte[]> tokens(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Instant moment) {
        statement.setTimestamp(i + 1, Timestamp.from(moment));
      } else if (value instanceof Collection<?> texts) {
        statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts.toArray()));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private static SignIn signIn(ResultSet row) throws SQLException {
    return new SignIn(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        texts(row.getArray(6)),
        texts(row.getArray(7)),
        row.getBoolean(8),
        row.getTimestamp(9).toInstant(),
        row.getTimestamp(10).toInstant(),
        row.getTimestamp(11).toInstant(),
        row.getTimestamp(12).toInstant(),
        row.getTimestamp(13).toInstant());
  }

  private static Set<String> texts(Array array) throws SQLException {
    return Set.copyOf(List.of((String[]) array.getArray()));
  }

  /** The table cannot be read or written just now. */
  public static final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreachable(SQLException cause) {
      super("sign-ins cannot be reached", cause);
    }
  }
}
