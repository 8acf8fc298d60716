package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.infitah.foundation.persistence.LocalTextConverter;
import org.infitah.foundation.plugin.ModulesChanged;
import org.infitah.foundation.plugin.ShownToMembers;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantDirectory;
import org.infitah.spi.LocalText;
import org.infitah.spi.sharing.Shown;
import org.jspecify.annotations.Nullable;

/** What modules show from tenant to tenant. Each writes its own rows, bound to itself. */
@Dependent
public class Showcase {

  private static final int MOST = 500;

  private final DataSource own;
  private final ShownToMembers published;
  private final TenantDirectory directory;

  @Inject
  Showcase(DataSource own, ShownToMembers published, TenantDirectory directory) {
    this.own = own;
    this.published = published;
    this.directory = directory;
  }

  /** Something the tenant at hand shows, by the module's own id. */
  record Piece(String module, String kind, UUID id) {}

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
    List<ShownToMembers.Piece> pieces = published.list(module, kind, asking, MOST);
    if (pieces.isEmpty()) {
      return List.of();
    }
    Map<Integer, Tenant> members =
        directory.listRead(
            pieces.stream().map(ShownToMembers.Piece::tenant).collect(Collectors.toSet()));
    return pieces.stream()
        .map(piece -> Optional.ofNullable(members.get(piece.tenant())).map(by -> shown(piece, by)))
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

  private static Shown shown(ShownToMembers.Piece piece, Tenant by) {
    return new Shown(
        Lending.view(by),
        by.host(),
        piece.id(),
        piece.title(),
        piece.words(),
        piece.facts(),
        piece.since());
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
