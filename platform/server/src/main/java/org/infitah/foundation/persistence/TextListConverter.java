package org.infitah.foundation.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** A list of codes, kept as {@code text[]}. */
@Converter
public class TextListConverter implements AttributeConverter<List<String>, Object> {

  @Override
  public Object convertToDatabaseColumn(@Nullable List<String> codes) {
    try {
      PGobject column = new PGobject();
      column.setType("_text");
      column.setValue(
          (codes == null ? List.<String>of() : codes)
              .stream()
                  .map(code -> '"' + code.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                  .collect(Collectors.joining(",", "{", "}")));
      return column;
    } catch (SQLException e) {
      throw new IllegalArgumentException("not a list of codes", e);
    }
  }

  @Override
  public List<String> convertToEntityAttribute(@Nullable Object column) {
    if (column == null) {
      return List.of();
    }
    try {
      Object array = column instanceof Array sql ? sql.getArray() : column;
      return List.of((String[]) array);
    } catch (SQLException e) {
      throw new IllegalStateException("a list of codes cannot be read", e);
    }
  }
}
