package org.infitah.foundation.persistence;

import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** PostgreSQL's {@code jsonb} as the driver passes it. */
final class JsonColumn {

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

  static String text(Object column) {
    String value = column instanceof PGobject json ? json.getValue() : column.toString();
    if (value == null) {
      throw new IllegalStateException("a JSON column without a value");
    }
    return value;
  }
}
