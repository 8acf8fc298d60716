package org.infitah.profile.entity;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a collectivity receives people, day by day; a day that is not named is closed.
 *
 * @param days by {@code mon} to {@code sun}, in that order
 */
public record OpeningHours(Map<String, Span> days) {

  /** The days of the week as Morocco counts them. */
  public static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  public OpeningHours {
    Map<String, Span> ordered = new LinkedHashMap<>();
    for (String day : WEEK) {
      Span span = days.get(day);
      if (span != null) {
        ordered.put(day, span);
      }
    }
    days = java.util.Collections.unmodifiableMap(ordered);
  }

  public static OpeningHours none() {
    return new OpeningHours(Map.of());
  }

  /** As the table keeps them; what cannot be read is closed. */
  public static OpeningHours of(Map<String, ?> column) {
    Map<String, Span> days = new LinkedHashMap<>();
    for (String day : WEEK) {
      Object text = column.get(day);
      if (text != null) {
        Span.find(text.toString()).ifPresent(span -> days.put(day, span));
      }
    }
    return new OpeningHours(days);
  }

  /** As the table keeps them. */
  public Map<String, Object> column() {
    Map<String, Object> column = new LinkedHashMap<>();
    days.forEach((day, span) -> column.put(day, span.text()));
    return column;
  }

  public Optional<Span> on(String day) {
    return Optional.ofNullable(days.get(day));
  }

  /** From one time of the day to a later one. */
  public record Span(LocalTime from, LocalTime to) {

    public Span {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("ends before it begins");
      }
    }

    /** Reads {@code 08:30-16:30}. */
    public static Optional<Span> find(String text) {
      String[] parts = text.split("-", -1);
      return parts.length == 2 ? find(parts[0], parts[1]) : Optional.empty();
    }

    /** Reads two times, if they are such and in order. */
    public static Optional<Span> find(String from, String to) {
      try {
        return Optional.of(new Span(LocalTime.parse(from), LocalTime.parse(to)));
      } catch (DateTimeException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    public String text() {
      return from + "-" + to;
    }
  }
}
