package org.infitah.project.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.infitah.start.ExamplePart;

/** The projects' part of the example. */
@Dependent
public class ProjectExample implements ExamplePart {

  private final ProjectRepository projects;

  @Inject
  ProjectExample(ProjectRepository projects) {
    this.projects = projects;
  }

  @Override
  public Set<String> tables() {
    return Set.of("core.project");
  }

  @Override
  public boolean vacant() {
    return projects.list("", 1).isEmpty();
  }
}
