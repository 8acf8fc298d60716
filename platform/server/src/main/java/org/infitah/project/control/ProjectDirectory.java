package org.infitah.project.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.project.FirstProjects;
import org.infitah.project.Projects;
import org.infitah.project.WholeProject;
import org.infitah.project.entity.FundingLine;
import org.infitah.project.entity.Milestone;
import org.infitah.project.entity.Project;
import org.infitah.project.entity.ProjectText;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.ProjectSummary;

/** Answers the questions other rooms ask about projects. */
@Dependent
public class ProjectDirectory implements Projects {

  private final ProjectRepository projects;

  @Inject
  ProjectDirectory(ProjectRepository projects) {
    this.projects = projects;
  }

  @Override
  public FirstProjects first(UUID programme, int most) {
    List<Object[]> first = projects.first(programme, most);
    return first.isEmpty()
        ? FirstProjects.NONE
        : new FirstProjects(
            first.stream().map(ProjectDirectory::summary).toList(), (Long) first.get(0)[4]);
  }

  @SuppressWarnings("unchecked")
  private static ProjectSummary summary(Object[] p) {
    return new ProjectSummary((String) p[0], (Integer) p[1], (LocalText) p[2], (List<String>) p[3]);
  }

  @Override
  public List<WholeProject> ofProgramme(UUID programme) {
    return whole(projects.ofProgramme(programme));
  }

  /** With all they say. Two statements more. */
  public List<WholeProject> whole(List<Project> some) {
    List<UUID> ids = some.stream().map(Project::id).toList();
    Map<UUID, List<FundingLine>> funding =
        projects.funding(ids).stream().collect(Collectors.groupingBy(FundingLine::projectId));
    Map<UUID, List<Milestone>> milestones =
        projects.milestones(ids).stream().collect(Collectors.groupingBy(Milestone::projectId));
    return some.stream()
        .map(
            one ->
                whole(
                    one,
                    funding.getOrDefault(one.id(), List.of()),
                    milestones.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static WholeProject whole(
      Project project, List<FundingLine> funding, List<Milestone> milestones) {
    ProjectText text = project.text();
    return new WholeProject(
        summary(project),
        text.axis(),
        text.aim(),
        text.lead(),
        text.partners(),
        funding.stream()
            .map(one -> new WholeProject.Funding(one.source(), one.amount(), one.secured()))
            .toList(),
        milestones.stream()
            .map(one -> new WholeProject.Milestone(one.title(), one.dueOn()))
            .toList());
  }

  static ProjectSummary summary(Project p) {
    return new ProjectSummary(p.reference(), p.number(), p.title(), p.principles());
  }
}
