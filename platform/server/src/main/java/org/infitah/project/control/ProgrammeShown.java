package org.infitah.project.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infitah.programme.Programmes;
import org.infitah.spi.programme.AxisSummary;
import org.infitah.spi.programme.ProgrammeFace;
import org.infitah.spi.programme.ProjectSummary;

/** What plugins are shown of the programme and its projects. */
@Dependent
public class ProgrammeShown implements ProgrammeFace {

  private final Programmes programmes;
  private final ProjectRepository projects;

  @Inject
  ProgrammeShown(Programmes programmes, ProjectRepository projects) {
    this.programmes = programmes;
    this.projects = projects;
  }

  @Override
  public List<AxisSummary> axes() {
    return programmes.axes();
  }

  @Override
  public List<ProjectSummary> projects() {
    return programmes.currentId().map(projects::ofProgramme).orElse(List.of()).stream()
        .map(ProjectDirectory::summary)
        .toList();
  }
}
