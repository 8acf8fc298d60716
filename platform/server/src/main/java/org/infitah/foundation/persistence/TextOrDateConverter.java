package org.infitah.foundation.persistence;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.jspecify.annotations.Nullable;

/** Words as an object, a date as a string, both {@code jsonb}. */
@Converter(autoApply = true)
public class TextOrDateConverter implements AttributeConverter<TextOrDate, Object> {

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable TextOrDate value) {
    if (value == null) {
      return null;
    }
    JsonValue json =
        value
            .text()
            .<JsonValue>map(LocalTextConverter::toJson)
            .orElseGet(() -> Json.createValue(value.date().orElseThrow().text()));
    return JsonColumn.column(json.toString());
  }

  @Override
  public @Nullable TextOrDate convertToEntityAttribute(@Nullable Object column) {
    if (column == null) {
      return null;
    }
    try (JsonReader reader = JsonColumn.reader(column)) {
      JsonValue json = reader.readValue();
      return json instanceof JsonString date
          ? new TextOrDate(Optional.empty(), Optional.of(new CivicDate(date.getString())))
          : new TextOrDate(
              Optional.of(LocalTextConverter.fromJson(json.asJsonObject())), Optional.empty());
    }
  }
}
