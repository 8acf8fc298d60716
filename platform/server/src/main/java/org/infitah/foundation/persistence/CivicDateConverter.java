package org.infitah.foundation.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.infitah.foundation.time.CivicDate;
import org.jspecify.annotations.Nullable;

/** A date as precise as its source, kept as ISO 8601 text. */
@Converter(autoApply = true)
public class CivicDateConverter implements AttributeConverter<CivicDate, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable CivicDate date) {
    return date == null ? null : date.text();
  }

  @Override
  public @Nullable CivicDate convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : new CivicDate(column);
  }
}
