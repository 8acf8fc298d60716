package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.Way;
import org.infitah.programme.entity.Programme;
import org.infitah.programme.entity.Step;
import org.infitah.spi.LocalText;

/** Puts a step into the current programme. */
@Dependent
public class PutStep implements Way {

  private final EntityManager entities;
  private final ProgrammeRepository programmes;
  private final Clock clock;

  @Inject
  PutStep(EntityManager entities, ProgrammeRepository programmes, Clock clock) {
    this.entities = entities;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Override
  public void put(
      String kind, String reference, Optional<LocalText> title, LocalDate from, LocalDate to) {
    Programme programme = programmes.findCurrent().orElseThrow();
    var steps = programmes.listSteps(programme.id());
    Optional<Step> known =
        steps.stream().filter(s -> s.reference().filter(reference::equals).isPresent()).findFirst();
    if (known.isPresent()) {
      known.get().put(title, CivicDate.of(from), CivicDate.of(to));
      return;
    }
    int number = steps.isEmpty() ? 1 : steps.get(steps.size() - 1).number() + 1;
    Step step = new Step(Uuid7.at(clock.instant()), programme.id(), number, kind, reference);
    step.put(title, CivicDate.of(from), CivicDate.of(to));
    entities.persist(step);
  }

  @Override
  public void remove(String reference) {
    programmes
        .findCurrent()
        .ifPresent(
            programme ->
                programmes.listSteps(programme.id()).stream()
                    .filter(step -> step.reference().filter(reference::equals).isPresent())
                    .forEach(entities::remove));
  }
}
