package org.infitah.texts;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All texts of a language.
 *
 * @param texts the pattern of each key
 */
record Bundle(String language, Map<String, String> texts) {

  /** The server's own texts. */
  static Bundle of(String language) {
    Map<String, String> texts = new TreeMap<>();
    for (Path file :
        SourceTree.files("platform/server/src/main/java", "messages_" + language + ".properties")) {
      Bundle room = parse(language, SourceTree.text(file));
      room.texts()
          .forEach(
              (key, pattern) -> {
                if (texts.put(key, pattern) != null) {
                  throw new AssertionError(key + " is said in two rooms");
                }
              });
    }
    return new Bundle(language, texts);
  }

  static Bundle parse(String language, String properties) {
    Properties read = new Once();
    try {
      read.load(new StringReader(properties));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    return new Bundle(language, texts);
  }

  Set<String> keys() {
    return texts.keySet();
  }

  String pattern(String key) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new AssertionError(language + " has no " + key);
    }
    return pattern;
  }

  Set<String> arguments(String key) {
    return new TreeSet<>(new MessageFormat(pattern(key)).getArgumentNames());
  }

  /** The arguments that choose a plural form. */
  Set<String> plurals(String key) {
    MessagePattern parsed = new MessagePattern(pattern(key));
    Set<String> plurals = new TreeSet<>();
    for (int i = 0; i + 1 < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType().hasPluralStyle()) {
        plurals.add(parsed.getSubstring(parsed.getPart(i + 1)));
      }
    }
    return plurals;
  }

  /** The text with every argument set to that number. */
  String render(String key, int number) {
    Map<String, Object> values = new HashMap<>();
    arguments(key).forEach(name -> values.put(name, number));
    return new MessageFormat(pattern(key), ULocale.forLanguageTag(language + "-MA")).format(values);
  }

  /** A key said twice in a file hides one of its texts. */
  private static final class Once extends Properties {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw new AssertionError(key + " is said twice");
      }
      return super.put(key, value);
    }
  }
}
