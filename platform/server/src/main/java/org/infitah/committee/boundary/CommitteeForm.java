package org.infitah.committee.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.committee.entity.Minutes;
import org.infitah.committee.entity.Seat;
import org.infitah.spi.LocalText;

/** What people write about the committee: nothing typed is ever lost. */
public record CommitteeForm(Map<String, String> typed, String language) {

  /** How many decisions the page takes at once. */
  public static final int DECISIONS = 6;

  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");

  public CommitteeForm {
    typed = Map.copyOf(typed);
  }

  static CommitteeForm empty(String language) {
    return new CommitteeForm(Map.of(), language);
  }

  static CommitteeForm of(MultivaluedMap<String, String> form, String language) {
    Map<String, String> typed = new TreeMap<>();
    form.forEach((field, values) -> typed.put(field, clean(values.get(0))));
    return new CommitteeForm(typed, language);
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

  /** The languages it can be written in. */
  public List<String> languages() {
    return LANGUAGES.subList(0, 2);
  }

  /** What is missing before somebody can be seated at all. */
  Map<String, String> missingOfSeat() {
    Map<String, String> missing = new LinkedHashMap<>();
    if (text("name").isEmpty()) {
      missing.put("name", "name");
    }
    if (day("from").isEmpty()) {
      missing.put("from", "day");
    }
    return missing;
  }

  /** Who shall sit; nothing is missing. */
  Seat seat() {
    return new Seat(
        text("name").orElseThrow(), field("origin"), text("body"), day("from").orElseThrow());
  }

  /** What is missing before a meeting can be recorded at all. */
  Map<String, String> missingOfMeeting() {
    Map<String, String> missing = new LinkedHashMap<>();
    if (day("held").isEmpty()) {
      missing.put("held", "past");
    }
    if (text("title").isEmpty()) {
      missing.put("title", "title");
    }
    return missing;
  }

  /** What was decided where; nothing is missing. */
  Minutes minutes() {
    List<LocalText> decisions = new ArrayList<>();
    for (int number = 1; number <= DECISIONS; number++) {
      text("decision-" + number).ifPresent(decisions::add);
    }
    return new Minutes(day("held").orElseThrow(), text("title").orElseThrow(), decisions);
  }

  /** A day. */
  Optional<LocalDate> day(String name) {
    try {
      return said(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<String> said(String name) {
    return Optional.of(field(name)).filter(words -> !words.isEmpty());
  }

  private Optional<LocalText> text(String name) {
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
