package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infitah.programme.Evidence;
import org.infitah.programme.Programmes;

/** That everybody can read what a co-creation workshop of the programme came to. */
@Dependent
public class WorkshopMinutesPublished implements Evidence {

  private final WorkshopRepository workshops;
  private final Programmes programmes;

  @Inject
  WorkshopMinutesPublished(WorkshopRepository workshops, Programmes programmes) {
    this.workshops = workshops;
    this.programmes = programmes;
  }

  @Override
  public String code() {
    return "workshop-minutes-published";
  }

  @Override
  public boolean present(LocalDate today) {
    return programmes.currentId().filter(workshops::told).isPresent();
  }

  @Override
  public String path() {
    return "/manage/workshops";
  }
}
