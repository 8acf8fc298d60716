package org.infitah.testkit;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.infitah.spi.InfitahPlugin;

/**
 * A plugin's texts in one language.
 *
 * @param prefix how all its keys begin: the last part of its package, and a dot
 * @param texts the pattern of each key; empty where the language has no file
 */
record PluginWords(String language, String prefix, Map<String, String> texts) {

  static PluginWords of(InfitahPlugin plugin, String language) {
    Properties read = new Properties();
    String file = "messages_" + language + ".properties";
    try (InputStream in = plugin.getClass().getResourceAsStream(file)) {
      if (in != null) {
        read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    String room = plugin.getClass().getPackageName();
    return new PluginWords(language, room.substring(room.lastIndexOf('.') + 1) + ".", texts);
  }

  Set<String> keys() {
    return texts.keySet();
  }

  Set<String> arguments(String key) {
    String pattern = texts.get(key);
    return pattern == null
        ? Set.of()
        : new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
  }

  /** Texts that fail to say some number, or show a brace because an apostrophe quotes it. */
  List<String> broken() {
    return keys().stream()
        .filter(key -> IntStream.of(0, 1, 2, 3, 11, 100).anyMatch(n -> !isSaid(key, n)))
        .map(key -> language + " " + key)
        .toList();
  }

  private boolean isSaid(String key, int number) {
    Map<String, Object> values = new HashMap<>();
    arguments(key).forEach(name -> values.put(name, number));
    String said =
        new MessageFormat(texts.getOrDefault(key, ""), ULocale.forLanguageTag(language + "-MA"))
            .format(values);
    return !said.isBlank() && !said.contains("{") && !said.contains("}");
  }
}
