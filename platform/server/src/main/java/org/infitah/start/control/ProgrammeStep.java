package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.infitah.programme.Programmes;
import org.infitah.start.Examples;
import org.infitah.start.FirstStep;

/** The first programme. */
@Dependent
public class ProgrammeStep implements FirstStep {

  private final Programmes programmes;
  private final Examples examples;

  @Inject
  ProgrammeStep(Programmes programmes, Examples examples) {
    this.programmes = programmes;
    this.examples = examples;
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
    Set<String> only = examples.references();
    return programmes.current().filter(own -> !only.contains(own.reference())).isPresent();
  }
}
