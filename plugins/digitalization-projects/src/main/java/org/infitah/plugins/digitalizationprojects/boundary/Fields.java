package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.spi.LocalText;

/**
 * What people wrote into a form: what was typed is never lost.
 *
 * @param typed by field: {@code name-ar}, {@code platforms}…
 * @param language the page's; words that are there in it are the ones the others translate
 */
public record Fields(Map<String, List<String>> typed, String language) {

  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");

  public Fields {
    typed = Map.copyOf(typed);
  }

  static Fields of(MultivaluedMap<String, String> form, String language) {
    Map<String, List<String>> typed = new TreeMap<>();
    form.forEach((field, values) -> typed.put(field, values.stream().map(Typed::clean).toList()));
    return new Fields(typed, language);
  }

  /** Writes a text as it would have been typed. */
  static void put(Map<String, List<String>> typed, String field, Optional<LocalText> text) {
    text.ifPresent(
        said ->
            said.texts()
                .forEach((tongue, words) -> typed.put(field + "-" + tongue, List.of(words))));
  }

  static <E extends Enum<E> & Coded> List<String> codes(Collection<E> some) {
    return some.stream().sorted().map(Coded::code).toList();
  }

  /** What was typed into a field. */
  public String field(String name) {
    List<String> values = typed.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Whether something was chosen, among several. */
  public boolean has(String name, String value) {
    return typed.getOrDefault(name, List.of()).contains(value);
  }

  /** The languages it can be written in. */
  public List<String> languages() {
    return LANGUAGES;
  }

  /** Whether a language's part stands open: it is the page's, or something is in it. */
  public boolean open(String tongue, List<String> texts) {
    return tongue.equals(language)
        || texts.stream().anyMatch(text -> !field(text + "-" + tongue).isEmpty());
  }

  /** The version of what was looked at when this was written. */
  int version() {
    return number("version").orElse(-1);
  }

  Optional<String> said(String name) {
    return Optional.of(field(name)).filter(words -> !words.isEmpty());
  }

  /** A whole number; one nobody allows where something else was typed. */
  Optional<Integer> number(String name) {
    return said(name).map(said -> said.matches("[0-9]{1,6}") ? Integer.parseInt(said) : -1);
  }

  /** A day; nothing where none was typed. */
  Optional<LocalDate> day(String name) {
    return said(name).filter(said -> !unreadableDay(name)).map(LocalDate::parse);
  }

  boolean unreadableDay(String name) {
    try {
      said(name).ifPresent(LocalDate::parse);
      return false;
    } catch (DateTimeException e) {
      return true;
    }
  }

  List<String> all(String name) {
    return typed.getOrDefault(name, List.of());
  }

  Optional<LocalText> text(String name) {
    Map<String, String> said = new TreeMap<>();
    for (String tongue : LANGUAGES) {
      said(name + "-" + tongue).ifPresent(words -> said.put(tongue, words));
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                said, said.containsKey(language) ? language : said.keySet().iterator().next()));
  }
}
