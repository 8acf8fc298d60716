package org.infitah.project.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infitah.project.control.ProjectRepository;
import org.infitah.project.entity.Project;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views. */
@Dependent
public class ProjectViews {

  private final ProjectRepository repository;

  @Inject
  ProjectViews(ProjectRepository repository) {
    this.repository = repository;
  }

  Slice<ProjectView> list(SliceQuery query) {
    return Slice.of(
        repository.list(query.after(), query.limit() + 1),
        query,
        Project::reference,
        ProjectViews::view);
  }

  Optional<ProjectView> find(String reference) {
    return repository.find(reference).map(ProjectViews::view);
  }

  private static ProjectView view(Project e) {
    return new ProjectView(
        e.reference(), e.number(), e.code(), e.title(), e.principles(), e.principlesInferred());
  }
}
