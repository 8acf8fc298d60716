package org.infitah.cli.config;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration says something it may not; nothing of it was applied. */
public final class ConfigRejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ConfigRejected(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
