package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.start.FirstHour;
import org.infitah.start.FirstHourView;
import org.infitah.start.FirstHourView.Item;
import org.infitah.start.FirstStep;
import org.infitah.start.entity.SkippedStep;

/** Asks every feature how far its own step has come. */
@Dependent
public class WalkFirstHour implements FirstHour {

  /** Steps that the portal has no room for yet, by their place. */
  private static final Map<Integer, String> AHEAD = Map.of(3, "officer", 4, "members", 9, "phone");

  private final Instance<FirstStep> steps;
  private final StepRepository skipped;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final ShowExamples examples;

  @Inject
  WalkFirstHour(
      @Any Instance<FirstStep> steps,
      StepRepository skipped,
      CurrentPerson current,
      CurrentTenant tenants,
      ShowExamples examples) {
    this.steps = steps;
    this.skipped = skipped;
    this.current = current;
    this.tenants = tenants;
    this.examples = examples;
  }

  @Override
  public Optional<FirstHourView> find() {
    if (tenants.tenant().isNetwork() || !current.may(Rights.START)) {
      return Optional.empty();
    }
    Set<String> left = left();
    Map<Integer, Item> items = new TreeMap<>();
    AHEAD.forEach((place, code) -> items.put(place, new Item(code, "ahead", Optional.empty())));
    for (FirstStep step : steps) {
      items.put(step.order(), new Item(step.code(), state(step, left), Optional.of(step.path())));
    }
    return Optional.of(
        new FirstHourView(
            tenants.tenant().alias(), items.values().stream().toList(), examples.show()));
  }

  @Override
  public Progress progress() {
    Set<String> left = left();
    return new Progress(
        steps.stream().filter(step -> !state(step, left).equals("open")).count(),
        steps.stream().count());
  }

  private Set<String> left() {
    return skipped.list().stream().map(SkippedStep::step).collect(Collectors.toSet());
  }

  /** What was done counts, whatever was left out before. */
  private static String state(FirstStep step, Set<String> left) {
    if (step.done()) {
      return "done";
    }
    return left.contains(step.code()) ? "skipped" : "open";
  }
}
