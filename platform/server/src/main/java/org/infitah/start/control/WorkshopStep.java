package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.infitah.programme.Programmes;
import org.infitah.start.Examples;
import org.infitah.start.FirstStep;

/** The first workshop or consultation of the programme. */
@Dependent
public class WorkshopStep implements FirstStep {

  private static final Set<String> MEETINGS =
      Set.of("co_creation_workshop", "citizen_consultation");

  private final Programmes programmes;
  private final Examples examples;

  @Inject
  WorkshopStep(Programmes programmes, Examples examples) {
    this.programmes = programmes;
    this.examples = examples;
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
    Set<String> only = examples.references();
    return programmes.current().filter(own -> !only.contains(own.reference())).isPresent()
        && programmes.steps().stream().anyMatch(step -> MEETINGS.contains(step.kind()));
  }
}
