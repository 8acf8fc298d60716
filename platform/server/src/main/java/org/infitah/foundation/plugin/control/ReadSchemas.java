package org.infitah.foundation.plugin.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Describes types as they look in JSON. Records are named; whatever else is unknown is anything.
 */
final class ReadSchemas {

  private static final String NAMED = "#/components/schemas/";

  private final String module;
  private final Map<String, JsonObject> schemas = new TreeMap<>();

  ReadSchemas(String module) {
    this.module = module;
  }

  /** The named ones so far. */
  JsonObject all() {
    JsonObjectBuilder all = Json.createObjectBuilder();
    schemas.forEach(all::add);
    return all.build();
  }

  JsonObject of(Type type) {
    return of(type, Map.of());
  }

  private JsonObject of(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof TypeVariable<?> variable) {
      Type known = bound.get(variable);
      return known == null ? JsonObject.EMPTY_JSON_OBJECT : of(known, bound);
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
      Type[] arguments = generic.getActualTypeArguments();
      if (raw == Optional.class) {
        return of(arguments[0], bound);
      }
      if (Collection.class.isAssignableFrom(raw)) {
        return list(of(arguments[0], bound));
      }
      if (Map.class.isAssignableFrom(raw)) {
        return Json.createObjectBuilder()
            .add("type", "object")
            .add("additionalProperties", of(arguments[1], bound))
            .build();
      }
      Map<TypeVariable<?>, Type> inner = new HashMap<>();
      for (int i = 0; i < arguments.length; i++) {
        Type argument = arguments[i];
        Type known = argument instanceof TypeVariable<?> variable ? bound.get(variable) : argument;
        inner.put(raw.getTypeParameters()[i], known == null ? argument : known);
      }
      return raw.isRecord() ? object(raw, inner) : JsonObject.EMPTY_JSON_OBJECT;
    }
    return type instanceof Class<?> plain ? plain(plain) : JsonObject.EMPTY_JSON_OBJECT;
  }

  private JsonObject plain(Class<?> type) {
    if (type == LocalText.class) {
      return named("LocalText");
    }
    if (type.isArray()) {
      return list(of(type.getComponentType()));
    }
    if (type.isEnum()) {
      JsonArrayBuilder values = Json.createArrayBuilder();
      for (Object value : type.getEnumConstants()) {
        values.add(((Enum<?>) value).name());
      }
      return Json.createObjectBuilder().add("type", "string").add("enum", values).build();
    }
    if (type.isRecord()) {
      String name = module + "." + type.getSimpleName();
      if (!schemas.containsKey(name)) {
        // Before it is read: it may hold itself.
        schemas.put(name, JsonObject.EMPTY_JSON_OBJECT);
        schemas.put(name, object(type, Map.of()));
      }
      return named(name);
    }
    return simple(type);
  }

  private static JsonObject simple(Class<?> type) {
    if (CharSequence.class.isAssignableFrom(type) || type == char.class) {
      return typed("string", null);
    }
    if (type == boolean.class || type == Boolean.class) {
      return typed("boolean", null);
    }
    if (type == int.class || type == Integer.class || type == short.class || type == Short.class) {
      return typed("integer", "int32");
    }
    if (type == long.class || type == Long.class) {
      return typed("integer", "int64");
    }
    if (type == double.class || type == Double.class || type == BigDecimal.class) {
      return typed("number", null);
    }
    if (type == LocalDate.class) {
      return typed("string", "date");
    }
    if (type == Instant.class) {
      return typed("string", "date-time");
    }
    return type == UUID.class ? typed("string", "uuid") : JsonObject.EMPTY_JSON_OBJECT;
  }

  private JsonObject object(Class<?> type, Map<TypeVariable<?>, Type> bound) {
    JsonObjectBuilder properties = Json.createObjectBuilder();
    JsonArrayBuilder required = Json.createArrayBuilder();
    for (RecordComponent component : type.getRecordComponents()) {
      properties.add(component.getName(), of(component.getGenericType(), bound));
      boolean free =
          component.getType() == Optional.class
              || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (!free) {
        required.add(component.getName());
      }
    }
    return Json.createObjectBuilder()
        .add("type", "object")
        .add("required", required)
        .add("properties", properties)
        .build();
  }

  private static JsonObject list(JsonObject of) {
    return Json.createObjectBuilder().add("type", "array").add("items", of).build();
  }

  private static JsonObject named(String name) {
    return Json.createObjectBuilder().add("$ref", NAMED + name).build();
  }

  private static JsonObject typed(String type, @Nullable String format) {
    JsonObjectBuilder typed = Json.createObjectBuilder().add("type", type);
    return (format == null ? typed : typed.add("format", format)).build();
  }
}
