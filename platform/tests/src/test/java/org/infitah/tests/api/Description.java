package org.infitah.tests.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;

/** The API's own description, and whether an answer is what it promises. */
final class Description {

  private static final String SCHEMAS = "#/components/schemas/";

  private final JsonObject document;

  private Description(JsonObject document) {
    this.document = document;
  }

  static Description ofTheServer() {
    return new Description(parse(Http.on(CanaryTenant.ALPHA.host()).get("/openapi").body()));
  }

  static JsonObject parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  /** Those that can be read; on others one only acts. */
  Set<String> paths() {
    return document.getJsonObject("paths").entrySet().stream()
        .filter(path -> path.getValue().asJsonObject().containsKey("get"))
        .map(Map.Entry::getKey)
        // What plugins answer is theirs to say: ModuleApiIT reads it.
        .filter(
            path -> !path.startsWith("/api/v1/modules/") || path.startsWith("/api/v1/modules/{id}"))
        .collect(Collectors.toSet());
  }

  /** Whether something can be read at that path; what is only sent to answers with what is read. */
  boolean isRead(String path) {
    return document.getJsonObject("paths").getJsonObject(path).containsKey("get");
  }

  /** What a successful GET of that path looks like. */
  JsonObject answerOf(String path) {
    return document
        .getJsonObject("paths")
        .getJsonObject(path)
        .getJsonObject("get")
        .getJsonObject("responses")
        .getJsonObject("200")
        .getJsonObject("content")
        .getJsonObject("application/json")
        .getJsonObject("schema");
  }

  /** Every field of the answer, with its way from the top; nothing beside these may ever leave. */
  Set<String> fieldsOf(String path) {
    Set<String> fields = new TreeSet<>();
    collect(answerOf(path), "", fields, 0);
    return fields;
  }

  private void collect(JsonObject declared, String at, Set<String> fields, int depth) {
    JsonObject schema = resolved(declared);
    if (depth > 8) {
      throw new IllegalStateException("this description turns in a circle at " + at);
    }
    if (schema.containsKey("items")) {
      collect(schema.getJsonObject("items"), at, fields, depth + 1);
    }
    JsonObject properties = schema.getJsonObject("properties");
    if (properties != null) {
      properties.forEach(
          (name, value) -> {
            String field = at.isEmpty() ? name : at + "." + name;
            fields.add(field);
            collect(value.asJsonObject(), field, fields, depth + 1);
          });
    }
  }

  /** What of a value is not as declared, one line each. */
  List<String> misfits(JsonObject declared, JsonValue value) {
    List<String> misfits = new ArrayList<>();
    check(declared, value, "$", misfits);
    return misfits;
  }

  private void check(JsonObject declared, JsonValue value, String at, List<String> misfits) {
    JsonObject schema = resolved(declared);
    switch (value.getValueType()) {
      case OBJECT -> object(schema, value.asJsonObject(), at, misfits);
      case ARRAY -> {
        expect(schema, "array", at, misfits);
        JsonArray items = value.asJsonArray();
        for (int i = 0; i < items.size() && schema.containsKey("items"); i++) {
          check(schema.getJsonObject("items"), items.get(i), at + "[" + i + "]", misfits);
        }
      }
      case STRING -> expect(schema, "string", at, misfits);
      case NUMBER ->
          expect(schema, value.toString().contains(".") ? "number" : "integer", at, misfits);
      case TRUE, FALSE -> expect(schema, "boolean", at, misfits);
      default -> misfits.add(at + " is null: it should be absent");
    }
  }

  private void object(JsonObject schema, JsonObject value, String at, List<String> misfits) {
    expect(schema, "object", at, misfits);
    JsonObject properties = schema.getJsonObject("properties");
    if (schema.containsKey("required")) {
      for (JsonString required : schema.getJsonArray("required").getValuesAs(JsonString.class)) {
        if (!value.containsKey(required.getString())) {
          misfits.add(at + " lacks " + required.getString());
        }
      }
    }
    if (properties == null || properties.isEmpty()) {
      return;
    }
    value.forEach(
        (name, field) -> {
          if (!properties.containsKey(name)) {
            misfits.add(at + "." + name + " is not declared");
          } else {
            check(properties.getJsonObject(name), field, at + "." + name, misfits);
          }
        });
  }

  private static void expect(JsonObject schema, String type, String at, List<String> misfits) {
    String declared = schema.getString("type", type);
    if (!declared.equals(type) && !(declared.equals("number") && type.equals("integer"))) {
      misfits.add(at + " is " + type + ", declared " + declared);
    }
  }

  private JsonObject resolved(JsonObject declared) {
    // What may be absent is declared as itself or null, itself first.
    JsonObject schema =
        declared.containsKey("anyOf") ? declared.getJsonArray("anyOf").getJsonObject(0) : declared;
    if (!schema.containsKey("$ref")) {
      return schema;
    }
    String name = schema.getString("$ref").substring(SCHEMAS.length());
    return document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
  }
}
