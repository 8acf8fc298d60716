package org.infitah.app;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/** How values look in JSON: texts by language, dates in ISO 8601 as precise as their source. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

  private final Jsonb json = json();

  @Override
  public Jsonb getContext(Class<?> type) {
    return json;
  }

  static Jsonb json() {
    return JsonbBuilder.create(
        new JsonbConfig()
            .withAdapters(new LocalTextAdapter(), new CivicDateAdapter())
            .withDeserializers(new WholeNumber()));
  }

  /** A whole number and nothing near it: the library would cut 12.5 to 12 without a word. */
  public static class WholeNumber implements JsonbDeserializer<Integer> {

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
      try {
        return parser.getBigDecimal().intValueExact();
      } catch (ArithmeticException | IllegalStateException e) {
        throw new JsonbException("no whole number", e);
      }
    }
  }

  /** {@code {"ar":…,"fr":…}}. */
  public static class LocalTextAdapter implements JsonbAdapter<LocalText, Map<String, String>> {

    @Override
    public Map<String, String> adaptToJson(LocalText text) {
      return new TreeMap<>(text.texts());
    }

    @Override
    public LocalText adaptFromJson(Map<String, String> texts) {
      if (texts.isEmpty()) {
        throw new JsonbException("a text in no language");
      }
      return new LocalText(
          texts, texts.containsKey("ar") ? "ar" : texts.keySet().iterator().next());
    }
  }

  /** {@code "2023-10"}. */
  public static class CivicDateAdapter implements JsonbAdapter<CivicDate, String> {

    @Override
    public String adaptToJson(CivicDate date) {
      return date.text();
    }

    @Override
    public CivicDate adaptFromJson(String text) {
      return new CivicDate(text);
    }
  }
}
