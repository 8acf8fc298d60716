package org.infitah.workshop.boundary;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.AgendaItem;
import org.infitah.workshop.entity.Call;
import org.infitah.workshop.entity.Workshop;

/** What a meeting is called with, as people write it. */
public record CallForm(Typed typed) {

  private static final int SPARE_POINTS = 4;

  static CallForm empty(String language) {
    return new CallForm(new Typed(Map.of("kind", "co_creation_workshop"), language));
  }

  static CallForm of(Workshop it, List<AgendaItem> agenda, String language) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("kind", it.kind());
    put(fields, "title", it.title());
    it.place().ifPresent(text -> put(fields, "place", text));
    it.theme().ifPresent(text -> put(fields, "theme", text));
    it.startsOn().filter(CivicDate::isDay).ifPresent(day -> fields.put("startsOn", day.text()));
    it.endsOn().filter(CivicDate::isDay).ifPresent(day -> fields.put("endsOn", day.text()));
    it.announcedStart().ifPresent(time -> fields.put("from", time.toString()));
    it.announcedEnd().ifPresent(time -> fields.put("to", time.toString()));
    it.joinLink().ifPresent(link -> fields.put("joinLink", link));
    if (it.remote()) {
      fields.put("remote", "yes");
    }
    for (int i = 0; i < agenda.size(); i++) {
      AgendaItem item = agenda.get(i);
      put(fields, "point" + (i + 1), item.title());
      String number = Integer.toString(i + 1);
      item.startsAt().ifPresent(time -> fields.put("from" + number, time.toString()));
      item.endsAt().ifPresent(time -> fields.put("to" + number, time.toString()));
    }
    return new CallForm(new Typed(fields, language));
  }

  private static void put(Map<String, String> fields, String name, LocalText text) {
    text.texts().forEach((tongue, words) -> fields.put(name + "-" + tongue, words));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.field(name);
  }

  /** How many lines the agenda is shown with: some are empty. */
  public int points() {
    int last =
        IntStream.rangeClosed(1, Call.MOST_POINTS)
            .filter(i -> typed.text("point" + i).isPresent())
            .max()
            .orElse(0);
    return Math.min(Call.MOST_POINTS, last + SPARE_POINTS);
  }

  /** What is missing before it can be a call at all. */
  Map<String, String> missing() {
    Map<String, String> missing = new LinkedHashMap<>();
    if (typed.text("title").isEmpty()) {
      missing.put("title", "title");
    }
    if (typed.day("startsOn").isEmpty()) {
      missing.put("startsOn", "day");
    }
    if (typed.said("endsOn").isPresent() && typed.day("endsOn").isEmpty()) {
      missing.put("endsOn", "day");
    }
    for (String hour : List.of("from", "to")) {
      if (typed.said(hour).isPresent() && time(hour).isEmpty()) {
        missing.put(hour, "hour");
      }
    }
    for (int i = 1; i <= Call.MOST_POINTS; i++) {
      boolean hours = typed.said("from" + i).isPresent() || typed.said("to" + i).isPresent();
      boolean readable =
          typed.said("from" + i).isPresent() == time("from" + i).isPresent()
              && typed.said("to" + i).isPresent() == time("to" + i).isPresent();
      if (!readable) {
        missing.put("agenda", "hour");
      } else if (hours && typed.text("point" + i).isEmpty()) {
        missing.put("agenda", "point");
      }
    }
    return missing;
  }

  /** What it wants to be; nothing is missing. */
  Call call() {
    List<Call.Point> agenda = new ArrayList<>();
    for (int i = 1; i <= Call.MOST_POINTS; i++) {
      Optional<LocalText> title = typed.text("point" + i);
      if (title.isPresent()) {
        agenda.add(new Call.Point(time("from" + i), time("to" + i), title.get()));
      }
    }
    return new Call(
        field("kind"),
        typed.text("title").orElseThrow(),
        typed.day("startsOn").orElseThrow(),
        typed.day("endsOn"),
        time("from"),
        time("to"),
        typed.text("place"),
        field("remote").equals("yes"),
        typed.said("joinLink"),
        typed.text("theme"),
        agenda);
  }

  private Optional<LocalTime> time(String name) {
    try {
      return typed.said(name).map(LocalTime::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
