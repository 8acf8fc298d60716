package org.infitah.start.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.infitah.spi.LocalText;

/**
 * The example content as it is kept: things of rows. Days in it lie around the day on which it is
 * loaded; an id is a name that begins with {@code @}.
 */
final class ExampleFile {

  private static final String PLACE = "/org/infitah/start/example.json";
  private static final long AGO = 40;
  private static final long SOON = 21;

  private final List<Thing> things;

  private ExampleFile(List<Thing> things) {
    this.things = things;
  }

  /** A row and the table it belongs into. */
  record Line(String table, JsonObject row) {}

  /** What is kept or removed as one. */
  record Thing(String reference, String kind, LocalText title, List<Line> lines) {}

  static ExampleFile on(LocalDate today) {
    String text =
        text()
            .replace("{year}", Integer.toString(today.getYear()))
            .replace("{nextYear}", Integer.toString(today.getYear() + 1))
            .replace("{recently}", today.minusDays(AGO).toString())
            .replace("{soon}", today.plusDays(SOON).toString());
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return new ExampleFile(
          reader.readObject().getJsonArray("things").getValuesAs(JsonObject.class).stream()
              .map(ExampleFile::thing)
              .toList());
    }
  }

  /** In the order in which they can be written, with ids of their own in the place of names. */
  List<Thing> things(Supplier<UUID> ids) {
    Map<String, String> known = new HashMap<>();
    return things.stream()
        .map(
            thing ->
                new Thing(
                    thing.reference(),
                    thing.kind(),
                    thing.title(),
                    thing.lines().stream()
                        .map(line -> new Line(line.table(), named(line.row(), known, ids)))
                        .toList()))
        .toList();
  }

  Optional<Thing> find(String reference) {
    return things.stream().filter(thing -> thing.reference().equals(reference)).findFirst();
  }

  private static JsonObject named(JsonObject row, Map<String, String> known, Supplier<UUID> ids) {
    var named = Json.createObjectBuilder();
    row.forEach(
        (column, value) -> {
          if (value instanceof JsonString text && text.getString().startsWith("@")) {
            named.add(
                column, known.computeIfAbsent(text.getString(), name -> ids.get().toString()));
          } else {
            named.add(column, value);
          }
        });
    return named.build();
  }

  private static Thing thing(JsonObject thing) {
    return new Thing(
        thing.getString("reference"),
        thing.getString("kind"),
        title(thing.getJsonObject("title")),
        thing.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
            .flatMap(ExampleFile::lines)
            .toList());
  }

  /** Rows of one table stand together. */
  private static Stream<Line> lines(JsonObject rows) {
    return rows.getJsonArray("values").getValuesAs(JsonObject.class).stream()
        .map(row -> new Line(rows.getString("table"), row));
  }

  private static LocalText title(JsonObject title) {
    Map<String, String> texts = new HashMap<>();
    for (Map.Entry<String, JsonValue> text : title.entrySet()) {
      if (!text.getKey().equals("source")) {
        texts.put(text.getKey(), title.getString(text.getKey()));
      }
    }
    return new LocalText(texts, title.getString("source", "ar"));
  }

  private static String text() {
    try (InputStream in = ExampleFile.class.getResourceAsStream(PLACE)) {
      if (in == null) {
        throw new IllegalStateException("no " + PLACE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
