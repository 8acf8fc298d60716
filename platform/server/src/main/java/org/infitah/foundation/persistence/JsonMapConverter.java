package org.infitah.foundation.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small structured value that only its owner looks into, kept as {@code jsonb}. */
@Converter
public class JsonMapConverter implements AttributeConverter<Map<String, Object>, Object> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable Map<String, Object> map) {
    return map == null ? null : JsonColumn.column(JSON.toJson(map));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, Object> convertToEntityAttribute(@Nullable Object column) {
    return column == null ? Map.of() : JSON.fromJson(JsonColumn.text(column), TreeMap.class);
  }
}
