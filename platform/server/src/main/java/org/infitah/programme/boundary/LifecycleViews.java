package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Programmes;
import org.infitah.programme.control.Lifecycle;
import org.infitah.programme.control.OverrideRepository;
import org.infitah.programme.entity.GateOverride;
import org.infitah.programme.entity.LifecycleStep;

/** Makes the views of a programme's way. */
@Dependent
public class LifecycleViews {

  private final Programmes programmes;
  private final Lifecycle lifecycle;
  private final OverrideRepository overrides;

  @Inject
  LifecycleViews(Programmes programmes, Lifecycle lifecycle, OverrideRepository overrides) {
    this.programmes = programmes;
    this.lifecycle = lifecycle;
    this.overrides = overrides;
  }

  LifecycleView current(LocalDate today) {
    return new LifecycleView(
        programmes.current(),
        lifecycle.all(today).stream().map(LifecycleViews::view).toList(),
        opened());
  }

  /** What two people opened, before everybody's eyes. */
  List<LifecycleView.OverrideView> opened() {
    return overrides.ofCurrent().stream()
        .filter(GateOverride::opens)
        .map(
            one ->
                new LifecycleView.OverrideView(
                    one.step(), one.reason(), day(one.confirmedAt().orElse(one.askedAt()))))
        .toList();
  }

  static CivicDate day(Instant at) {
    return CivicDate.of(LocalDate.ofInstant(at, Morocco.ZONE));
  }

  private static LifecycleView.StepView view(Lifecycle.Standing standing) {
    LifecycleStep step = standing.step();
    return new LifecycleView.StepView(
        step.code(),
        step.number(),
        step.note(),
        step.article(),
        step.binding(),
        step.permission(),
        step.evidence(),
        standing.missing(),
        standing.opened(),
        standing.open());
  }
}
