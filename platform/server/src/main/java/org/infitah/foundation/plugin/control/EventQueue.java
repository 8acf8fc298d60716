package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.plugin.PublicEvents;
import org.infitah.foundation.time.WallClock;
import org.infitah.spi.event.PublicEvent;
import org.jspecify.annotations.Nullable;

/**
 * Public events on their way to the modules of the tenant at hand: a row for each module in use, so
 * that one that fails keeps no other waiting.
 */
@Dependent
public class EventQueue implements PublicEvents {

  static final String WORK = "module-event";
  static final UUID WHOLE = UUID.fromString("00000000-0000-0000-0000-000000000029");

  private final DataSource database;
  private final EnabledModules enabled;
  private final Agenda agenda;
  private final Clock clock;

  @Inject
  EventQueue(DataSource database, EnabledModules enabled, Agenda agenda, @WallClock Clock clock) {
    this.database = database;
    this.enabled = enabled;
    this.agenda = agenda;
    this.clock = clock;
  }

  /**
   * An event on its way to a module.
   *
   * @param event nothing when this version no longer knows its kind
   * @param failures how often the module failed on it
   */
  record Underway(UUID id, String module, Optional<PublicEvent> event, int failures) {}

  @Override
  public void happened(PublicEvent event) {
    Instant now = clock.instant();
    for (String module : enabled.list()) {
      change(
          "insert into core.module_event (id, plugin_id, kind, reference, happened_at, due_at,"
              + " failures) values (?, ?, ?, ?, ?, ?, 0)",
          Uuid7.at(now),
          module,
          kind(event),
          event.reference(),
          Timestamp.from(event.at()),
          Timestamp.from(now));
      agenda.note(WORK, WHOLE, now);
    }
  }

  /** Those whose time has come, the oldest first. */
  List<Underway> due(int most) {
    List<Underway> due = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select id, plugin_id, kind, reference, happened_at, failures from"
                    + " core.module_event where due_at <= ? order by due_at, id limit ?")) {
      query.setTimestamp(1, Timestamp.from(clock.instant()));
      query.setInt(2, most);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          due.add(
              new Underway(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  event(row.getString(3), row.getString(4), row.getTimestamp(5).toInstant()),
                  row.getInt(6)));
        }
      }
      return due;
    } catch (SQLException e) {
      throw new IllegalStateException("the events for modules cannot be read", e);
    }
  }

  /** When the next one is due, if there is one. */
  Optional<Instant> next() {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select min(due_at) from core.module_event");
        ResultSet row = query.executeQuery()) {
      row.next();
      return Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant);
    } catch (SQLException e) {
      throw new IllegalStateException("the events for modules cannot be read", e);
    }
  }

  /** It arrived, or is given up. */
  void remove(Underway event) {
    change("delete from core.module_event where id = ?", event.id());
  }

  /** It comes again. */
  void postpone(Underway event, Instant due, int failures) {
    change(
        "update core.module_event set due_at = ?, failures = ? where id = ?",
        Timestamp.from(due),
        failures,
        event.id());
  }

  private static String kind(PublicEvent event) {
    return event instanceof PublicEvent.ArticlePublished
        ? "article-published"
        : "article-withdrawn";
  }

  private static Optional<PublicEvent> event(String kind, String reference, Instant at) {
    return switch (kind) {
      case "article-published" -> Optional.of(new PublicEvent.ArticlePublished(reference, at));
      case "article-withdrawn" -> Optional.of(new PublicEvent.ArticleWithdrawn(reference, at));
      default -> Optional.empty();
    };
  }

  private void change(String sql, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement change = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the events for modules cannot be written", e);
    }
  }
}
