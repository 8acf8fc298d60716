package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.foundation.persistence.NetworkDatabase;
import org.infitah.foundation.plugin.ShownToMembers;

/** Reads what the modules of members show, as the role that sees what is published and no more. */
@Dependent
public class ListShown implements ShownToMembers {

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private final NetworkDatabase published;

  @Inject
  ListShown(NetworkDatabase published) {
    this.published = published;
  }

  @Override
  public List<Piece> list(String module, String kind, int except, int most) {
    return published.list(
        "select s.tenant_id, s.id, s.title::text, s.words::text, s.facts::text, s.shown_at"
            + " from net.shown s join net.member m using (tenant_id) where s.plugin_id = ?"
            + " and s.kind = ? and not s.resting and s.tenant_id <> ?"
            + " order by s.shown_at desc, s.id limit ?",
        query -> {
          query.setString(1, module);
          query.setString(2, kind);
          query.setInt(3, except);
          query.setInt(4, most);
        },
        ListShown::piece);
  }

  private static Piece piece(ResultSet row) throws SQLException {
    return new Piece(
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
}
