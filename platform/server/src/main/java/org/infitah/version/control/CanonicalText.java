package org.infitah.version.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.spi.LocalText;
import org.infitah.version.entity.FrozenText;
import org.infitah.version.entity.ProgrammeText;
import org.infitah.version.entity.ProgrammeText.Funding;
import org.infitah.version.entity.ProgrammeText.Part;

/** Writes a programme in the one way in which it can be written. */
public final class CanonicalText {

  static final String FORMAT = "infitah-programme/2";

  /** Said less, and is read as it was frozen. */
  static final String FIRST = "infitah-programme/1";

  private CanonicalText() {}

  /** The canonical bytes, and their digest. */
  public static FrozenText of(ProgrammeText text) {
    Map<String, JsonValue> whole = new TreeMap<>();
    whole.put("format", text(FORMAT));
    whole.put("reference", text(text.reference()));
    whole.put("title", words(text.title()));
    text.purpose().ifPresent(purpose -> whole.put("purpose", words(purpose)));
    text.fromYear().ifPresent(year -> whole.put("from_year", Json.createValue(year)));
    text.toYear().ifPresent(year -> whole.put("to_year", Json.createValue(year)));
    whole.put("principles", texts(text.principles()));
    whole.put("objectives", list(text.objectives().stream().map(CanonicalText::words).toList()));
    whole.put(
        "participants", list(text.participants().stream().map(CanonicalText::words).toList()));
    whole.put("axes", parts(text.axes()));
    whole.put("components", parts(text.components()));
    whole.put("projects", parts(text.projects()));
    return FrozenText.of(object(whole).toString());
  }

  private static JsonArray parts(List<Part> parts) {
    return list(parts.stream().map(CanonicalText::part).toList());
  }

  private static JsonObject part(Part part) {
    Map<String, JsonValue> whole = new TreeMap<>();
    whole.put("key", text(part.key()));
    whole.put("number", Json.createValue(part.number()));
    whole.put("title", words(part.title()));
    whole.put("principles", texts(part.principles()));
    part.texts().forEach((field, said) -> whole.put(field, words(said)));
    part.values().forEach((field, value) -> whole.put(field, text(value)));
    if (!part.milestones().isEmpty()) {
      whole.put(
          "milestones",
          list(
              part.milestones().stream()
                  .map(one -> Map.of("title", words(one.title()), "due_on", text(one.dueOn())))
                  .map(CanonicalText::sorted)
                  .toList()));
    }
    if (!part.funding().isEmpty()) {
      whole.put("funding", list(part.funding().stream().map(CanonicalText::funding).toList()));
    }
    return object(whole);
  }

  private static JsonObject funding(Funding one) {
    return sorted(
        Map.of(
            "source", words(one.source()),
            "amount", Json.createValue(one.amount()),
            "secured", one.secured() ? JsonValue.TRUE : JsonValue.FALSE));
  }

  private static JsonObject sorted(Map<String, ? extends JsonValue> members) {
    return object(new TreeMap<>(members));
  }

  private static JsonObject words(LocalText said) {
    Map<String, JsonValue> whole = new TreeMap<>();
    said.texts().forEach((language, words) -> whole.put(language, text(words)));
    whole.put("source", text(said.source()));
    return object(whole);
  }

  private static JsonArray texts(List<String> texts) {
    return list(texts.stream().map(CanonicalText::text).toList());
  }

  private static JsonValue text(String words) {
    return Json.createValue(Normalizer.normalize(words, Normalizer.Form.NFC));
  }

  private static JsonArray list(Collection<? extends JsonValue> values) {
    JsonArrayBuilder builder = Json.createArrayBuilder();
    values.forEach(builder::add);
    return builder.build();
  }

  private static JsonObject object(Map<String, ? extends JsonValue> sorted) {
    JsonObjectBuilder builder = Json.createObjectBuilder();
    sorted.forEach(builder::add);
    return builder.build();
  }
}
