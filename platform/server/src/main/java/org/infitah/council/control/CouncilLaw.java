package org.infitah.council.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/** The law of a council of one level on one day, and the calendar it counts by. */
public record CouncilLaw(Map<String, LawRule> rules, WorkingDays days) {

  private static final String ANY_NUMBER = "any_number";
  private static final int THIRD = 3;

  public CouncilLaw {
    rules = Map.copyOf(rules);
  }

  /** The rule of a key. */
  public LawRule rule(String key) {
    LawRule rule = rules.get(key);
    if (rule == null) {
      throw new IllegalStateException("the law of this level does not say: " + key);
    }
    return rule;
  }

  /** The months of ordinary sessions. */
  public List<Integer> months() {
    JsonArray months = rule("session.ordinary.months").value().asJsonArray();
    return months.getValuesAs(JsonNumber.class).stream().map(JsonNumber::intValue).toList();
  }

  /** The first and the last day on which an ordinary session of that month may begin. */
  public List<LocalDate> firstSitting(LocalDate month) {
    LocalDate first = month.withDayOfMonth(1);
    return switch (words("session.ordinary.first_sitting")) {
      case "first_week_of_month" -> List.of(first, first.plusDays(6));
      case "first_monday_else_next_working_day" -> day(first, 1);
      case "second_monday_else_next_working_day" -> day(first, 2);
      default -> List.of(first, first.with(TemporalAdjusters.lastDayOfMonth()));
    };
  }

  private List<LocalDate> day(LocalDate month, int monday) {
    LocalDate day =
        days.atOrAfter(month.with(TemporalAdjusters.dayOfWeekInMonth(monday, DayOfWeek.MONDAY)));
    return List.of(day, day);
  }

  /** Which rule says how many days before the session its members are convened. */
  public String noticeKey(boolean byGovernor) {
    return byGovernor ? "session.extraordinary.notice_when_governor_asks" : "session.notice";
  }

  /**
   * The last day of a session; its first counts.
   *
   * @param extended by its president's decision, as often as the law lets it be
   */
  public LocalDate lastDay(boolean ordinary, LocalDate opened, boolean extended) {
    String kind = ordinary ? "session.ordinary." : "session.extraordinary.";
    LocalDate last = span(kind + "length", opened.minusDays(1));
    int times = extended ? number(kind + "extension.times") : 0;
    for (int time = 0; time < times; time++) {
      last = span(kind + "extension.length", last);
    }
    return last;
  }

  private LocalDate span(String key, LocalDate before) {
    return rule(key).unit().filter("working_day"::equals).isPresent()
        ? days.after(before, number(key))
        : before.plusDays(number(key));
  }

  /** A number. */
  public int number(String key) {
    return ((JsonNumber) rule(key).value()).intValue();
  }

  /** A word. */
  public String words(String key) {
    return ((JsonString) rule(key).value()).getString();
  }

  /** What it takes to open a sitting at that call. */
  public Quorum quorum(int call, boolean byGovernor, int inOffice) {
    if (byGovernor) {
      String key = "quorum.session_asked_by_governor";
      JsonObject value = rule(key).value().asJsonObject();
      return Quorum.of(
          value.getString(call == 1 ? "first" : "next_working_day").equals(ANY_NUMBER),
          inOffice,
          rule(key).article());
    }
    String key =
        call == 1
            ? "quorum.opening"
            : call < THIRD ? "quorum.second_call.members" : "quorum.third_call.members";
    return Quorum.of(words(key).equals(ANY_NUMBER), inOffice, rule(key).article());
  }

  /** How many calls there can be: the last takes any number. */
  public int calls(boolean byGovernor) {
    return byGovernor ? 2 : THIRD;
  }

  /** The first and the last day of the sitting that follows one which could not be opened. */
  public List<LocalDate> nextCall(int call, boolean byGovernor, LocalDate before) {
    if (byGovernor) {
      LocalDate day = days.after(before, 1);
      return List.of(day, day);
    }
    if (call < THIRD) {
      JsonObject value = rule("quorum.second_call").value().asJsonObject();
      return List.of(before.plusDays(value.getInt("from")), before.plusDays(value.getInt("to")));
    }
    LocalDate earliest = days.after(before, number("quorum.third_call")).plusDays(1);
    return List.of(earliest, LocalDate.MAX);
  }

  /** Whether somebody may ask for an extraordinary session. */
  public boolean mayAsk(String who) {
    JsonValue known = rule("session.extraordinary.asked_by").value();
    return known.asJsonArray().getValuesAs(JsonString.class).stream()
        .anyMatch(one -> one.getString().equals(who));
  }
}
