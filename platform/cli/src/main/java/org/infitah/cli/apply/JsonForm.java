package org.infitah.cli.apply;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.infitah.cli.config.CivicDate;
import org.infitah.cli.config.Code;
import org.infitah.cli.config.Colour;
import org.infitah.cli.config.LocalText;
import org.infitah.cli.config.OrganisationCode;
import org.infitah.cli.config.Spelled;

/** How values of the configuration stand in the database's JSON. */
final class JsonForm {

  private JsonForm() {}

  static JsonValue of(Object value) {
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(inner -> of((Object) inner)).orElse(JsonValue.NULL);
    }
    if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Number number) {
      return Json.createValue(new BigDecimal(number.toString()));
    }
    if (value instanceof LocalText text) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      text.texts().forEach(object::add);
      return object.add("source", text.source()).build();
    }
    if (value instanceof Collection<?> values) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      values.forEach(each -> array.add(of(each)));
      return array.build();
    }
    return word(value).<JsonValue>map(Json::createValue).orElseGet(() -> structure(value));
  }

  /** A row or part of one; what is empty is left out: nothing is deleted by omission. */
  static JsonObject object(Map<String, ?> values) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    values.forEach(
        (key, value) -> {
          if (!isEmpty(value)) {
            object.add(key, of(value));
          }
        });
    return object.build();
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof Optional<?> optional && optional.isEmpty())
        || (value instanceof Collection<?> values && values.isEmpty());
  }

  private static Optional<String> word(Object value) {
    if (value instanceof Spelled spelled) {
      return Optional.of(spelled.code());
    }
    if (value instanceof Enum<?> constant) {
      return Optional.of(constant.name().toLowerCase(Locale.ROOT));
    }
    if (value instanceof CivicDate date) {
      return Optional.of(date.text());
    }
    if (value instanceof Code code) {
      return Optional.of(code.text());
    }
    if (value instanceof OrganisationCode code) {
      return Optional.of(code.code());
    }
    if (value instanceof Colour colour) {
      return Optional.of(colour.hex());
    }
    return value instanceof Record ? Optional.empty() : Optional.of(value.toString());
  }

  private static JsonValue structure(Object record) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        JsonValue value = of(component.getAccessor().invoke(record));
        if (value != JsonValue.NULL) {
          object.add(component.getName(), value);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(record.toString(), e);
      }
    }
    return object.build();
  }
}
