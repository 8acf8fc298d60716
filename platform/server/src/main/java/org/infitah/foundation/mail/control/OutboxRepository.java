package org.infitah.foundation.mail.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Trouble;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;

/** The mails of the tenant at hand, and the note that tells the job where some are due. */
@Dependent
public class OutboxRepository {

  static final String WORK = "mail";

  private final DataSource database;
  private final Agenda agenda;

  @Inject
  OutboxRepository(DataSource database, Agenda agenda) {
    this.database = database;
    this.agenda = agenda;
  }

  /** A mail to be sent, and how often that was tried. */
  record Waiting(UUID id, Mail mail, int attempts) {}

  void insert(UUID id, Mail mail, Instant now, UUID trace) {
    change(
        "insert into core.outbox (tenant_id, id, recipient, language, template, arguments,"
            + " queued_at, due_at, trace) values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)",
        tenant(),
        id,
        mail.to(),
        mail.language().code(),
        mail.template(),
        json(mail.values()),
        now,
        now,
        trace);
    agenda.note(WORK, id, now);
  }

  List<Waiting> listDue(Instant now, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select id, recipient, language, template, arguments::text, attempts"
                    + " from core.outbox where tenant_id = ? and state = 'waiting' and due_at <= ?"
                    + " order by due_at limit ?")) {
      bind(query, tenant(), now, limit);
      try (ResultSet row = query.executeQuery()) {
        List<Waiting> due = new ArrayList<>();
        while (row.next()) {
          due.add(
              new Waiting(
                  row.getObject(1, UUID.class),
                  new Mail(
                      row.getString(2),
                      Language.find(row.getString(3)).orElse(Language.AR),
                      row.getString(4),
                      values(row.getString(5))),
                  row.getInt(6)));
        }
        return due;
      }
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  /**
   * What became of the mails, newest first.
   *
   * @param state only those in it; of any, if empty
   * @param after the last one already seen
   */
  public List<Delivery> list(String state, Delivery.Place after, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select id, recipient, template, state, attempts, trouble, queued_at, due_at, sent_at"
                    + " from core.outbox where tenant_id = ? and ? in ('', state)"
                    + " and (queued_at, id) < (?, ?) order by queued_at desc, id desc limit ?")) {
      bind(query, tenant(), state, after.queuedAt(), after.id(), limit);
      try (ResultSet row = query.executeQuery()) {
        List<Delivery> latest = new ArrayList<>();
        while (row.next()) {
          latest.add(
              new Delivery(
                  row.getObject(1, UUID.class),
                  MaskedAddress.of(row.getString(2)),
                  row.getString(3),
                  row.getString(4),
                  row.getInt(5),
                  Optional.ofNullable(row.getString(6)),
                  row.getTimestamp(7).toInstant(),
                  row.getTimestamp(8).toInstant(),
                  Optional.ofNullable(row.getTimestamp(9)).map(Timestamp::toInstant)));
        }
        return latest;
      }
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  void sent(UUID id, Instant now) {
    change(
        "update core.outbox set state = 'sent', arguments = '{}', attempts = attempts + 1,"
            + " trouble = null, sent_at = ?, version = version + 1 where tenant_id = ? and id = ?",
        now,
        tenant(),
        id);
    agenda.done(WORK, id);
  }

  /** Writes down what went wrong; without a next moment it is given up. */
  void troubled(UUID id, Trouble trouble, Optional<Instant> next) {
    change(
        "update core.outbox set state = ?, attempts = attempts + 1, trouble = ?,"
            + " due_at = coalesce(?, due_at), version = version + 1 where tenant_id = ? and id = ?",
        next.isPresent() ? "waiting" : "failed",
        trouble.code(),
        next.orElse(null),
        tenant(),
        id);
    next.ifPresentOrElse(due -> agenda.note(WORK, id, due), () -> agenda.done(WORK, id));
  }

  /** Writes down that it may not leave yet; this is no attempt. */
  void postponed(UUID id, Instant due) {
    change(
        "update core.outbox set trouble = ?, due_at = ?, version = version + 1"
            + " where tenant_id = ? and id = ?",
        Trouble.QUOTA.code(),
        due,
        tenant(),
        id);
    agenda.note(WORK, id, due);
  }

  /**
   * Lets one that was given up wait for its turn as if it had never been tried.
   *
   * @return whether it was given up
   */
  boolean revived(UUID id, Instant now) {
    int revived =
        change(
            "update core.outbox set state = 'waiting', attempts = 0, trouble = null, due_at = ?,"
                + " version = version + 1 where tenant_id = ? and id = ? and state = 'failed'",
            now,
            tenant(),
            id);
    if (revived == 1) {
      agenda.note(WORK, id, now);
    }
    return revived == 1;
  }

  boolean has(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select 1 from core.outbox where tenant_id = ? and id = ?")) {
      bind(query, tenant(), id);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  private int change(String sql, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new Unreachable(e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        statement.setNull(i + 1, Types.TIMESTAMP_WITH_TIMEZONE);
      } else if (value instanceof Instant moment) {
        statement.setTimestamp(i + 1, Timestamp.from(moment));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private static int tenant() {
    return TenantContext.tenant().orElseThrow();
  }

  private static String json(Map<String, String> values) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    values.forEach(object::add);
    return object.build().toString();
  }

  private static Map<String, String> values(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      Map<String, String> values = new HashMap<>();
      object.forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
      return values;
    }
  }

  /** The outbox cannot be read or written just now. */
  public static final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreachable(SQLException cause) {
      super("the outbox cannot be reached", cause);
    }
  }
}
