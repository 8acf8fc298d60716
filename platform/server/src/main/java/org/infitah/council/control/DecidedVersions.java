package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infitah.version.Decision;
import org.infitah.version.Decisions;

/** Tells which versions of the programme the council decided on. */
@Dependent
public class DecidedVersions implements Decisions {

  private final DeliberationRepository deliberations;

  @Inject
  DecidedVersions(DeliberationRepository deliberations) {
    this.deliberations = deliberations;
  }

  @Override
  public List<Decision> on(UUID programme) {
    return deliberations.onVersions(programme);
  }
}
