package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.infitah.foundation.persistence.LocalTextConverter;
import org.infitah.foundation.persistence.NetworkDatabase;
import org.infitah.foundation.plugin.ModulesChanged;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantDirectory;
import org.infitah.spi.LocalText;
import org.infitah.spi.sharing.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What modules show from tenant to tenant. Each writes its own rows, bound to itself; what others
 * show is read by the role that sees what is published and nothing else.
 */
@Dependent
public class Showcase {

  static final int MOST = 500;

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private final DataSource own;
  private final NetworkDatabase published;
  private final TenantDirectory directory;

  @Inject
  Showcase(DataSource own, NetworkDatabase published, TenantDirectory directory) {
    this.own = own;
    this.published = published;
    this.directory = directory;
  }

  /** Something the tenant at hand shows, by the module's own id. */
  record Piece(String module, String kind, UUID id) {}

  private record Row(
      int tenant,
      UUID id,
      LocalText title,
      Optional<LocalText> words,
      Map<String, String> facts,
      Instant since) {}

  void show(
      Piece piece,
      LocalText title,
      Optional<LocalText> words,
      Map<String, String> facts,
      Instant at) {
    LocalTextConverter texts = new LocalTextConverter();
    JsonObjectBuilder object = Json.createObjectBuilder();
    facts.forEach(object::add);
    change(
        "insert into net.shown (plugin_id, kind, id, title, words, facts, resting, shown_at)"
            + " values (?, ?, ?, ?, ?, cast(? as jsonb), false, ?)"
            + " on conflict (tenant_id, plugin_id, kind, id) do update set title = excluded.title,"
            + " words = excluded.words, facts = excluded.facts, resting = false,"
            + " shown_at = excluded.shown_at",
        piece.module(),
        piece.kind(),
        piece.id(),
        texts.convertToDatabaseColumn(title),
        texts.convertToDatabaseColumn(words.orElse(null)),
        object.build().toString(),
        Timestamp.from(at));
  }

  void withdraw(Piece piece) {
    change(
        "delete from net.shown where plugin_id = ? and kind = ? and id = ?",
        piece.module(),
        piece.kind(),
        piece.id());
  }

  /** What portals that may be read show, except this one; what was shown last first. */
  List<Shown> list(String module, String kind, int asking) {
    List<Row> rows =
        published.list(
            "select s.tenant_id, s.id, s.title::text, s.words::text, s.facts::text, s.shown_at"
                + " from net.shown s join net.member m using (tenant_id) where s.plugin_id = ?"
                + " and s.kind = ? and not s.resting and s.tenant_id <> ?"
                + " order by s.shown_at desc, s.id limit "
                + MOST,
            query -> {
              query.setString(1, module);
              query.setString(2, kind);
              query.setInt(3, asking);
            },
            Showcase::row);
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Integer, Tenant> members =
        directory.listRead(rows.stream().map(Row::tenant).collect(Collectors.toSet()));
    return rows.stream()
        .map(row -> Optional.ofNullable(members.get(row.tenant())).map(by -> shown(row, by)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** In the transaction of whoever changed them: what a disabled module shows rests with it. */
  void changed(@Observes ModulesChanged modules) {
    change(
        "update net.shown s set resting = not s.resting where s.tenant_id = ? and s.resting = exists"
            + " (select from core.module m where m.tenant_id = s.tenant_id and m.plugin_id ="
            + " s.plugin_id and m.enabled)",
        modules.tenant());
  }

  private static Shown shown(Row row, Tenant by) {
    return new Shown(
        Lending.view(by), by.host(), row.id(), row.title(), row.words(), row.facts(), row.since());
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getInt(1),
        row.getObject(2, UUID.class),
        NetworkDatabase.text(row, 3).orElseThrow(),
        NetworkDatabase.text(row, 4),
        facts(row.getString(5)),
        row.getTimestamp(6).toInstant());
  }

  private static Map<String, String> facts(String json) {
    try (JsonReader reader = READERS.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      return object.keySet().stream()
          .collect(Collectors.toMap(Function.identity(), object::getString));
    }
  }

  private void change(String sql, @Nullable Object... values) {
    try (Connection connection = own.getConnection();
        PreparedStatement change = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("what is shown to members cannot be written", e);
    }
  }
}
