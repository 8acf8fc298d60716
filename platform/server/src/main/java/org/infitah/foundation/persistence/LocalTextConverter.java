package org.infitah.foundation.persistence;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/** A text in several languages, kept as {@code {"ar":…,"fr":…,"source":"ar"}}. */
@Converter(autoApply = true)
public class LocalTextConverter implements AttributeConverter<LocalText, Object> {

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable LocalText text) {
    return text == null ? null : JsonColumn.column(toJson(text).toString());
  }

  @Override
  public @Nullable LocalText convertToEntityAttribute(@Nullable Object column) {
    if (column == null) {
      return null;
    }
    try (JsonReader reader = JsonColumn.reader(column)) {
      return fromJson(reader.readObject());
    }
  }

  static JsonObject toJson(LocalText text) {
    JsonObjectBuilder object = JsonColumn.BUILDERS.createObjectBuilder();
    text.texts().forEach(object::add);
    return object.add("source", text.source()).build();
  }

  static LocalText fromJson(JsonObject object) {
    Map<String, String> texts = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          if (!"source".equals(key)) {
            texts.put(key, ((JsonString) value).getString());
          }
        });
    return new LocalText(texts, object.getString("source", "ar"));
  }
}
