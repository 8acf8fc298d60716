package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.infitah.start.ExamplePart;

/** The workshops' part of the example. */
@Dependent
public class WorkshopExample implements ExamplePart {

  private final WorkshopRepository workshops;

  @Inject
  WorkshopExample(WorkshopRepository workshops) {
    this.workshops = workshops;
  }

  @Override
  public Set<String> tables() {
    return Set.of("core.workshop", "core.agenda_item", "core.breakout_group", "core.attendance");
  }

  @Override
  public boolean vacant() {
    return workshops.list("", 1).isEmpty();
  }
}
