package org.infitah.module.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.infitah.spi.LocalText;

/** Settings as JSON Schema 2020-12: the few words of it that a declaration can say. */
final class SettingSchema {

  private SettingSchema() {}

  static JsonObject of(List<SettingView> settings) {
    JsonObjectBuilder properties = Json.createObjectBuilder();
    JsonArrayBuilder required = Json.createArrayBuilder();
    for (SettingView setting : settings) {
      properties.add(setting.key(), property(setting));
      if (setting.required()) {
        required.add(setting.key());
      }
    }
    return Json.createObjectBuilder()
        .add("$schema", "https://json-schema.org/draft/2020-12/schema")
        .add("type", "object")
        .add("properties", properties)
        .add("required", required)
        .add("additionalProperties", false)
        .build();
  }

  private static JsonObjectBuilder property(SettingView setting) {
    JsonObjectBuilder property = Json.createObjectBuilder().add("title", words(setting.title()));
    setting.hint().ifPresent(hint -> property.add("description", words(hint)));
    switch (setting.kind()) {
      case "whole" ->
          property
              .add("type", "integer")
              .add("minimum", setting.least().orElseThrow())
              .add("maximum", setting.most().orElseThrow())
              .add("default", Long.parseLong(setting.preset()));
      case "flag" ->
          property.add("type", "boolean").add("default", setting.preset().equals("true"));
      case "choice" -> {
        JsonArrayBuilder values = Json.createArrayBuilder();
        setting.choices().forEach(choice -> values.add(choice.value()));
        property.add("type", "string").add("enum", values).add("default", setting.preset());
      }
      default ->
          property
              .add("type", "string")
              .add("minLength", setting.required() ? 1 : 0)
              .add("maxLength", setting.most().orElseThrow())
              .add("default", setting.preset());
    }
    return property;
  }

  /** JSON Schema has one language for its words; the form has them all. */
  private static String words(LocalText text) {
    return text.forReader("fr").text();
  }
}
