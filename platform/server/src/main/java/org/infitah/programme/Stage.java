package org.infitah.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;

/**
 * A station on a programme's way, from the first meeting to its evaluation. Steps of one kind make
 * one station; carrying the programme out and evaluating it follow for every programme. A step that
 * a source only announced is never taken for done.
 *
 * @param kind of its steps, or {@code implementation} or {@code evaluation}
 * @param announced the date is what a source announced
 * @param path below the language of the page of its first step; empty where there is none
 */
public record Stage(
    String kind,
    State state,
    Optional<CivicDate> from,
    Optional<CivicDate> to,
    boolean announced,
    String path) {

  /** Where a station lies, seen from today. */
  public enum State {
    DONE,
    NOW,
    AHEAD
  }

  /** The whole way of a programme, seen on a day. */
  public static List<Stage> of(
      ProgrammeSummary programme, List<StepSummary> steps, LocalDate today) {
    Map<String, List<StepSummary>> kinds = new LinkedHashMap<>();
    steps.forEach(step -> kinds.computeIfAbsent(step.kind(), k -> new ArrayList<>()).add(step));
    List<Stage> way = new ArrayList<>();
    kinds.forEach((kind, those) -> way.add(prepared(kind, held(kind, those), today)));
    boolean drafting = "drafting".equals(programme.status());
    boolean closed = "closed".equals(programme.status());
    Optional<CivicDate> from = programme.fromYear().map(Stage::year);
    Optional<CivicDate> to = programme.toYear().map(Stage::year);
    boolean over = closed || to.filter(year -> year.lastDay().isBefore(today)).isPresent();
    way.add(
        new Stage(
            "implementation", !drafting && over ? State.DONE : State.AHEAD, from, to, false, ""));
    way.add(
        new Stage(
            "evaluation",
            closed ? State.DONE : State.AHEAD,
            Optional.empty(),
            Optional.empty(),
            false,
            ""));
    return withTheOneWeAreAt(way);
  }

  /** A programme is adopted once: the day it was leaves no other to be waited for. */
  private static List<StepSummary> held(String kind, List<StepSummary> steps) {
    List<StepSummary> held = steps.stream().filter(step -> !step.planned()).toList();
    return kind.equals("council_adoption") && !held.isEmpty() ? held : steps;
  }

  private static Stage prepared(String kind, List<StepSummary> steps, LocalDate today) {
    StepSummary first = steps.get(0);
    boolean done =
        steps.stream()
            .allMatch(step -> !step.planned() && !lastDay(step).isAfter(today.minusDays(1)));
    return new Stage(
        kind,
        done ? State.DONE : State.AHEAD,
        first.startsOn(),
        first.endsOn().or(first::startsOn),
        first.planned(),
        steps.stream()
            .map(StepSummary::path)
            .filter(path -> !path.isEmpty())
            .findFirst()
            .orElse(""));
  }

  /** An undated step that a source tells of lies behind us. */
  private static LocalDate lastDay(StepSummary step) {
    return step.endsOn().or(step::startsOn).map(CivicDate::lastDay).orElse(LocalDate.MIN);
  }

  private static List<Stage> withTheOneWeAreAt(List<Stage> way) {
    boolean found = false;
    for (int i = 0; i < way.size() && !found; i++) {
      Stage stage = way.get(i);
      if (stage.state != State.DONE) {
        way.set(
            i, new Stage(stage.kind, State.NOW, stage.from, stage.to, stage.announced, stage.path));
        found = true;
      }
    }
    return List.copyOf(way);
  }

  private static CivicDate year(int year) {
    return new CivicDate(String.valueOf(year));
  }
}
