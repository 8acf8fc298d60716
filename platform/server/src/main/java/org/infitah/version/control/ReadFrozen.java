package org.infitah.version.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.infitah.spi.LocalText;
import org.infitah.version.entity.FrozenText;
import org.infitah.version.entity.ProgrammeText;
import org.infitah.version.entity.ProgrammeText.Funding;
import org.infitah.version.entity.ProgrammeText.Milestone;
import org.infitah.version.entity.ProgrammeText.Part;
import org.jspecify.annotations.Nullable;

/** Reads what was frozen out of its bytes, never out of what the programme says today. */
public final class ReadFrozen {

  private static final Set<String> FORMATS = Set.of(CanonicalText.FIRST, CanonicalText.FORMAT);
  private static final List<String> TEXTS =
      List.of("problem", "evidence", "aim", "lead", "partners");
  private static final List<String> VALUES = List.of("axis", "priority", "workshop");

  private ReadFrozen() {}

  /** What stands there; nothing where somebody made of it what is no programme. */
  public static Optional<ProgrammeText> of(FrozenText frozen) {
    try (JsonReader reader = Json.createReader(new StringReader(frozen.text()))) {
      return Optional.of(whole(reader.readObject()));
    } catch (JsonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static ProgrammeText whole(JsonObject from) {
    if (!FORMATS.contains(text(from, "format"))) {
      throw new IllegalArgumentException("another format");
    }
    return new ProgrammeText(
        text(from, "reference"),
        words(from.get("title")),
        Optional.ofNullable(from.get("purpose")).map(ReadFrozen::words),
        year(from, "from_year"),
        year(from, "to_year"),
        texts(from, "principles"),
        some(from, "objectives").stream().map(ReadFrozen::words).toList(),
        list(from, "participants").stream().map(ReadFrozen::words).toList(),
        parts(from, "axes"),
        parts(from, "components"),
        parts(from, "projects"));
  }

  private static List<Part> parts(JsonObject from, String name) {
    return list(from, name).stream().map(value -> part(expect(value, JsonObject.class))).toList();
  }

  private static Part part(JsonObject part) {
    Map<String, LocalText> texts = new TreeMap<>();
    TEXTS.stream()
        .filter(part::containsKey)
        .forEach(field -> texts.put(field, words(part.get(field))));
    Map<String, String> values = new TreeMap<>();
    VALUES.stream()
        .filter(part::containsKey)
        .forEach(field -> values.put(field, text(part, field)));
    return new Part(
        text(part, "key"),
        expect(part.get("number"), JsonNumber.class).intValue(),
        words(part.get("title")),
        texts(part, "principles"),
        texts,
        values,
        some(part, "milestones").stream()
            .map(value -> expect(value, JsonObject.class))
            .map(one -> new Milestone(words(one.get("title")), text(one, "due_on")))
            .toList(),
        some(part, "funding").stream()
            .map(value -> expect(value, JsonObject.class))
            .map(
                one ->
                    new Funding(
                        words(one.get("source")),
                        expect(one.get("amount"), JsonNumber.class).longValue(),
                        JsonValue.TRUE.equals(one.get("secured"))))
            .toList());
  }

  private static List<JsonValue> some(JsonObject from, String name) {
    return from.containsKey(name) ? list(from, name) : List.of();
  }

  private static LocalText words(@Nullable JsonValue value) {
    JsonObject said = expect(value, JsonObject.class);
    Map<String, String> texts = new TreeMap<>();
    said.keySet().stream()
        .filter(name -> !name.equals("source"))
        .forEach(language -> texts.put(language, text(said, language)));
    return new LocalText(texts, text(said, "source"));
  }

  private static Optional<Integer> year(JsonObject from, String name) {
    return Optional.ofNullable(from.get(name))
        .map(value -> expect(value, JsonNumber.class).intValue());
  }

  private static List<String> texts(JsonObject from, String name) {
    return list(from, name).stream()
        .map(value -> expect(value, JsonString.class).getString())
        .toList();
  }

  private static JsonArray list(JsonObject from, String name) {
    return expect(from.get(name), JsonArray.class);
  }

  private static String text(JsonObject from, String name) {
    return expect(from.get(name), JsonString.class).getString();
  }

  private static <T> T expect(@Nullable JsonValue value, Class<T> type) {
    if (value == null || !type.isInstance(value)) {
      throw new IllegalArgumentException("something else than was frozen");
    }
    return type.cast(value);
  }
}
