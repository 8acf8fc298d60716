package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.infitah.programme.Programmes;
import org.infitah.start.FirstStep;

/** The first workshop or consultation of the programme. */
@Dependent
public class WorkshopStep implements FirstStep {

  private static final Set<String> MEETINGS =
      Set.of("co_creation_workshop", "citizen_consultation");

  private final Programmes programmes;

  @Inject
  WorkshopStep(Programmes programmes) {
    this.programmes = programmes;
  }

  @Override
  public String code() {
    return "workshop";
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public String path() {
    return "/programme";
  }

  @Override
  public boolean done() {
    return programmes.steps().stream().anyMatch(step -> MEETINGS.contains(step.kind()));
  }
}
