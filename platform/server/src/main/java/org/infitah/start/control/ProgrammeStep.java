package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.programme.Programmes;
import org.infitah.start.FirstStep;

/** The first programme. */
@Dependent
public class ProgrammeStep implements FirstStep {

  private final Programmes programmes;

  @Inject
  ProgrammeStep(Programmes programmes) {
    this.programmes = programmes;
  }

  @Override
  public String code() {
    return "programme";
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public String path() {
    return "/programme";
  }

  @Override
  public boolean done() {
    return programmes.current().isPresent();
  }
}
