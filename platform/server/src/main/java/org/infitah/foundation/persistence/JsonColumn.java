package org.infitah.foundation.persistence;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.util.PGobject;

/**
 * PostgreSQL's {@code jsonb} as the driver passes it. The factories are kept: {@link Json} looks
 * its provider up anew, through every archive of the application, each time it is asked for a
 * reader.
 */
final class JsonColumn {

  static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private JsonColumn() {}

  static PGobject column(String json) {
    try {
      PGobject column = new PGobject();
      column.setType("jsonb");
      column.setValue(json);
      return column;
    } catch (SQLException e) {
      throw new IllegalArgumentException("not a JSON text", e);
    }
  }

  static JsonReader reader(Object column) {
    return READERS.createReader(new StringReader(text(column)));
  }

  static String text(Object column) {
    String value = column instanceof PGobject json ? json.getValue() : column.toString();
    if (value == null) {
      throw new IllegalStateException("a JSON column without a value");
    }
    return value;
  }
}
