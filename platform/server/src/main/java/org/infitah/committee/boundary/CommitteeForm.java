package org.infitah.committee.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.committee.entity.Minutes;
import org.infitah.committee.entity.Seat;
import org.infitah.foundation.page.Typed;
import org.infitah.spi.LocalText;

/** What people write about the committee: nothing typed is ever lost. */
public record CommitteeForm(Typed typed) {

  /** How many decisions the page takes at once. */
  public static final int DECISIONS = 6;

  static CommitteeForm empty(String language) {
    return new CommitteeForm(new Typed(Map.of(), language));
  }

  static CommitteeForm of(MultivaluedMap<String, String> form, String language) {
    return new CommitteeForm(Typed.of(form, language));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.field(name);
  }

  /** The language of the page it was typed on. */
  public String language() {
    return typed.language();
  }

  /** The languages it can be written in. */
  public List<String> languages() {
    return typed.languages().subList(0, 2);
  }

  /** What is missing before somebody can be seated at all. */
  Map<String, String> missingOfSeat() {
    Map<String, String> missing = new LinkedHashMap<>();
    if (typed.text("name").isEmpty()) {
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
        typed.text("name").orElseThrow(),
        field("origin"),
        typed.text("body"),
        day("from").orElseThrow());
  }

  /** What is missing before a meeting can be recorded at all. */
  Map<String, String> missingOfMeeting() {
    Map<String, String> missing = new LinkedHashMap<>();
    if (day("held").isEmpty()) {
      missing.put("held", "past");
    }
    if (typed.text("title").isEmpty()) {
      missing.put("title", "title");
    }
    return missing;
  }

  /** What was decided where; nothing is missing. */
  Minutes minutes() {
    List<LocalText> decisions = new ArrayList<>();
    for (int number = 1; number <= DECISIONS; number++) {
      typed.text("decision-" + number).ifPresent(decisions::add);
    }
    return new Minutes(day("held").orElseThrow(), typed.text("title").orElseThrow(), decisions);
  }

  /** A day. */
  Optional<LocalDate> day(String name) {
    return typed.day(name);
  }
}
