package org.infitah.foundation.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infitah.spi.LocalText;

/**
 * What was typed into a form: none of it is lost, whatever is wrong with it.
 *
 * @param fields by their names, without the space around what was typed
 * @param language of the page it was typed on
 */
public record Typed(Map<String, String> fields, String language) {

  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");
  private static final int LAST_YEAR = 2200;
  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  public Typed {
    fields = Map.copyOf(fields);
  }

  /** What a form brought; characters that no text can hold are left out. */
  public static Typed of(MultivaluedMap<String, String> form, String language) {
    Map<String, String> typed = new TreeMap<>();
    form.forEach((field, values) -> typed.put(field, clean(values.get(0))));
    return new Typed(typed, language);
  }

  private static String clean(String typed) {
    StringBuilder kept = new StringBuilder(typed.length());
    typed
        .codePoints()
        .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** The languages texts can be written in. */
  public List<String> languages() {
    return LANGUAGES;
  }

  /** What was typed into a field. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The same, if anything was typed into it. */
  public Optional<String> said(String name) {
    return Optional.of(field(name)).filter(text -> !text.isEmpty());
  }

  /** What was typed in some language, the page's own first. */
  public Optional<LocalText> text(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String tongue : LANGUAGES) {
      said(name + "-" + tongue).ifPresent(text -> texts.put(tongue, text));
    }
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    String source = texts.containsKey(language) ? language : texts.keySet().iterator().next();
    return Optional.of(new LocalText(texts, source));
  }

  /** A day, if it is one. */
  public Optional<LocalDate> day(String name) {
    try {
      return said(name).map(LocalDate::parse).filter(day -> day.getYear() < LAST_YEAR);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A number of something in a list; 0 for none. */
  public int number(String name) {
    return said(name).filter(n -> n.matches("[0-9]{1,6}")).map(Integer::parseInt).orElse(0);
  }

  /** What was drawn when the form was begun. */
  public Optional<UUID> key() {
    return said("key").filter(key -> key.matches(UUID_TEXT)).map(UUID::fromString);
  }

  /** The version of what was looked at when this was written; -1 for none. */
  public int version() {
    return said("version").filter(v -> v.matches("[0-9]{1,9}")).map(Integer::parseInt).orElse(-1);
  }

  /**
   * What is wrong, in words and by the field at which it is said.
   *
   * @param say the words of a reason
   * @param texts fields that are written in several languages; the page's own stands for them
   */
  public Map<String, String> told(
      Map<String, String> wrong, UnaryOperator<String> say, Set<String> texts) {
    Map<String, String> told = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            told.put(texts.contains(field) ? field + "-" + language : field, say.apply(why)));
    return told;
  }
}
