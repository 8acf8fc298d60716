package org.infitah.foundation.page;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.infitah.spi.LocalText.Said;

/**
 * The interface's own words. Each room keeps its {@code messages_{ar,fr,zgh}} beside its code;
 * Tamazight falls back to Arabic, and says so, rather than invent.
 */
@ApplicationScoped
public class Texts {

  private static final Pattern CLOSING = Pattern.compile(" ([:;?!»])");

  private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** For the container's proxy alone. */
  protected Texts() {}

  @Inject
  public Texts(List<TextRoom> rooms) {
    for (Language language : Language.values()) {
      Map<String, String> all = new HashMap<>();
      rooms.forEach(room -> all.putAll(read(room, language)));
      texts.put(language, all);
    }
  }

  /** The words of a key for a reader, in the language they are really in. */
  public Said say(Language language, String key, Map<String, ?> arguments) {
    Language spoken = language;
    String pattern = own(language).get(key);
    if (pattern == null) {
      spoken = Language.AR;
      pattern = own(spoken).get(key);
    }
    if (pattern == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return new Said(format(spoken, key, pattern, arguments), spoken.code());
  }

  public boolean has(Language language, String key) {
    return own(language).containsKey(key);
  }

  private String format(Language language, String key, String pattern, Map<String, ?> arguments) {
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    MessageFormat format =
        formats.computeIfAbsent(
            language.code() + ' ' + key,
            k -> new MessageFormat(pattern, ULocale.forLocale(language.locale())));
    return format.clone().format(arguments);
  }

  private Map<String, String> own(Language language) {
    Map<String, String> own = texts.get(language);
    if (own == null) {
      throw new IllegalStateException("no texts at all in " + language);
    }
    return own;
  }

  /** In French no line begins with what ends a phrase. */
  private static String typeset(Language language, String words) {
    return language == Language.FR
        ? CLOSING.matcher(words).replaceAll("\u00a0$1").replace("« ", "«\u00a0")
        : words;
  }

  private static Map<String, String> read(TextRoom room, Language language) {
    Map<String, String> read = new HashMap<>();
    try (InputStream in = room.open(language)) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties
            .stringPropertyNames()
            .forEach(key -> read.put(key, typeset(language, properties.getProperty(key))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }
}
