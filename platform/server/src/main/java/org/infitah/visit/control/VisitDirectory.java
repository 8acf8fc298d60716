package org.infitah.visit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.time.WallClock;
import org.infitah.visit.VisitView;
import org.infitah.visit.Visits;
import org.infitah.visit.entity.Visit;

/** Answers the questions other rooms ask about visits. */
@Dependent
public class VisitDirectory implements Visits {

  private final VisitRepository visits;
  private final CurrentPerson current;
  private final Clock clock;

  @Inject
  VisitDirectory(VisitRepository visits, CurrentPerson current, @WallClock Clock clock) {
    this.visits = visits;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public List<VisitView> latest() {
    return views(visits.latest());
  }

  @Override
  public List<VisitView> open() {
    return current.may(END) ? views(visits.open(clock.instant())) : List.of();
  }

  private List<VisitView> views(List<Visit> listed) {
    Instant now = clock.instant();
    return listed.stream().map(visit -> view(visit, now)).toList();
  }

  private static VisitView view(Visit visit, Instant now) {
    return new VisitView(
        Objects.requireNonNull(visit.id()),
        visit.subject(),
        visit.name(),
        visit.reason(),
        visit.openedAt(),
        visit.endsAt(),
        visit.endedAt(),
        visit.isOpen(now));
  }
}
