package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.infitah.programme.Evidence;
import org.infitah.programme.Gates;
import org.infitah.programme.Missing;
import org.infitah.programme.entity.GateOverride;
import org.infitah.programme.entity.LifecycleStep;
import org.infitah.programme.entity.Supplied;

/** Asks everybody who supplies evidence what each step still lacks. */
@Dependent
public class Lifecycle implements Gates {

  private final ReadLifecycle reading;
  private final OverrideRepository overrides;
  private final Instance<Evidence> evidence;

  @Inject
  Lifecycle(ReadLifecycle reading, OverrideRepository overrides, @Any Instance<Evidence> evidence) {
    this.reading = reading;
    this.overrides = overrides;
    this.evidence = evidence;
  }

  /**
   * Where a step stands.
   *
   * @param missing what it lacks, opened or not
   * @param opened whether two people opened it without that
   */
  public record Standing(LifecycleStep step, List<Missing> missing, boolean opened) {

    public Standing {
      missing = List.copyOf(missing);
    }

    /** Whether it may be taken. */
    public boolean open() {
      return missing.isEmpty() || opened;
    }
  }

  /** A step that the files do not name asks for nothing: no rule, no refusal. */
  @Override
  public List<Missing> missing(String step, LocalDate today) {
    return find(step, today)
        .filter(standing -> !standing.open())
        .map(Standing::missing)
        .orElse(List.of());
  }

  Optional<Standing> find(String step, LocalDate today) {
    Supplied supplied = new Supplied(evidence, today);
    return reading.steps(today).stream()
        .filter(one -> one.code().equals(step))
        .findFirst()
        .map(
            one ->
                one.missing(supplied).isEmpty()
                    ? standing(one, supplied, Set.of())
                    : standing(one, supplied, opened()));
  }

  /** All of them, in order. */
  public List<Standing> all(LocalDate today) {
    Supplied supplied = new Supplied(evidence, today);
    Set<String> opened = opened();
    return reading.steps(today).stream().map(step -> standing(step, supplied, opened)).toList();
  }

  private static Standing standing(LifecycleStep step, Supplied supplied, Set<String> opened) {
    return new Standing(step, step.missing(supplied), opened.contains(step.code()));
  }

  private Set<String> opened() {
    return overrides.ofCurrent().stream()
        .filter(GateOverride::opens)
        .map(GateOverride::step)
        .collect(Collectors.toSet());
  }
}
