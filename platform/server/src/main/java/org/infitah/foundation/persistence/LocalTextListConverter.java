package org.infitah.foundation.persistence;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/** Several texts in order, kept as a JSON array. */
@Converter
public class LocalTextListConverter implements AttributeConverter<List<LocalText>, Object> {

  @Override
  public Object convertToDatabaseColumn(@Nullable List<LocalText> texts) {
    JsonArrayBuilder array = JsonColumn.BUILDERS.createArrayBuilder();
    if (texts != null) {
      texts.forEach(text -> array.add(LocalTextConverter.toJson(text)));
    }
    return JsonColumn.column(array.build().toString());
  }

  @Override
  public List<LocalText> convertToEntityAttribute(@Nullable Object column) {
    if (column == null) {
      return List.of();
    }
    try (JsonReader reader = JsonColumn.reader(column)) {
      return reader.readArray().stream()
          .map(JsonValue::asJsonObject)
          .map(LocalTextConverter::fromJson)
          .toList();
    }
  }
}
