package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.infitah.programme.Programmes;
import org.infitah.start.ExamplePart;

/** The programme's part of the example. */
@Dependent
public class ProgrammeExample implements ExamplePart {

  private final Programmes programmes;

  @Inject
  ProgrammeExample(Programmes programmes) {
    this.programmes = programmes;
  }

  @Override
  public Set<String> tables() {
    return Set.of("core.source", "core.programme", "core.axis", "core.step");
  }

  @Override
  public boolean vacant() {
    return programmes.current().isEmpty();
  }
}
