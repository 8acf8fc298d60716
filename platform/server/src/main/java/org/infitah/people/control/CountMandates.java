package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.infitah.foundation.time.WallClock;
import org.infitah.people.RolesHeld;

/** Counts the mandates in force. */
@Dependent
public class CountMandates implements RolesHeld {

  private final MandateRepository mandates;
  private final Clock clock;

  @Inject
  CountMandates(MandateRepository mandates, @WallClock Clock clock) {
    this.mandates = mandates;
    this.clock = clock;
  }

  @Override
  public List<Held> now() {
    return mandates.countHeld(clock.instant());
  }
}
