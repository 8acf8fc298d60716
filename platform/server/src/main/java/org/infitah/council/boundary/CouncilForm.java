package org.infitah.council.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.spi.LocalText;

/** What people write of the council: what was typed is never lost. */
public record CouncilForm(Map<String, String> typed, String language) {

  private static final List<String> LANGUAGES = List.of("ar", "fr");

  /** Before that day the law these sessions are held against did not bind. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  public CouncilForm {
    typed = Map.copyOf(typed);
  }

  static CouncilForm empty(String language) {
    return new CouncilForm(Map.of("kind", "ordinary"), language);
  }

  static CouncilForm of(MultivaluedMap<String, String> form, String language) {
    Map<String, String> typed = new TreeMap<>();
    form.forEach((field, values) -> typed.put(field, clean(values.get(0))));
    return new CouncilForm(typed, language);
  }

  private static String clean(String typed) {
    StringBuilder kept = new StringBuilder(typed.length());
    typed
        .codePoints()
        .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.getOrDefault(name, "");
  }

  /** The same, in the form that was sent about one of several things. */
  public String field(String name, String about) {
    return field("about").equals(about) ? field(name) : "";
  }

  /** The languages it can be written in. */
  public List<String> languages() {
    return LANGUAGES;
  }

  boolean ticked(String name) {
    return field(name).equals("yes");
  }

  Optional<String> said(String name) {
    return Optional.of(field(name)).filter(words -> !words.isEmpty());
  }

  /** A count that was given. */
  Optional<Integer> count(String name) {
    return said(name).filter(words -> words.matches("[0-9]{1,4}")).map(Integer::valueOf);
  }

  /** A day; one that no clerk can mean is none. */
  Optional<LocalDate> day(String name) {
    try {
      return said(name)
          .map(LocalDate::parse)
          .filter(day -> !day.isBefore(EARLIEST) && day.isBefore(LATEST));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
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
