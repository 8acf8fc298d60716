package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.council.Deliberations;
import org.infitah.programme.Programmes;

/** Answers what other rooms ask of the council's decisions. */
@Dependent
public class DeliberationDirectory implements Deliberations {

  private final DeliberationRepository deliberations;
  private final Programmes programmes;

  @Inject
  DeliberationDirectory(DeliberationRepository deliberations, Programmes programmes) {
    this.deliberations = deliberations;
    this.programmes = programmes;
  }

  @Override
  public boolean adopted() {
    return programmes
        .current()
        .filter(programme -> deliberations.adopted(programme.reference()))
        .isPresent();
  }
}
