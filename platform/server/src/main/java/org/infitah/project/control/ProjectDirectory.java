package org.infitah.project.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infitah.project.Projects;
import org.infitah.project.entity.Project;
import org.infitah.spi.programme.ProjectSummary;

/** Answers the questions other rooms ask about projects. */
@Dependent
public class ProjectDirectory implements Projects {

  private static final int MOST = 12;

  private final ProjectRepository projects;

  @Inject
  ProjectDirectory(ProjectRepository projects) {
    this.projects = projects;
  }

  @Override
  public List<ProjectSummary> ofCurrentProgramme() {
    return projects.list("", MOST).stream().map(ProjectDirectory::summary).toList();
  }

  @Override
  public List<ProjectSummary> ofProgramme(UUID programme) {
    return projects.ofProgramme(programme).stream().map(ProjectDirectory::summary).toList();
  }

  private static ProjectSummary summary(Project p) {
    return new ProjectSummary(p.reference(), p.number(), p.title(), p.principles());
  }
}
