package org.infitah.project.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.page.Slice;
import org.infitah.foundation.page.SliceQuery;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.project.control.ProjectRepository;
import org.infitah.project.entity.Project;

/** Makes the views. */
@Dependent
public class ProjectViews {

  private final ProjectRepository repository;
  private final Sources sources;

  @Inject
  ProjectViews(ProjectRepository repository, Sources sources) {
    this.repository = repository;
    this.sources = sources;
  }

  Slice<ProjectView> list(SliceQuery query) {
    Map<UUID, SourceNote> notes = sources.all();
    return Slice.of(
        repository.list(query.after(), query.limit() + 1),
        query,
        Project::reference,
        e -> view(e, notes));
  }

  Optional<ProjectView> find(String reference) {
    return repository.find(reference).map(e -> view(e, sources.all()));
  }

  private static ProjectView view(Project e, Map<UUID, SourceNote> notes) {
    return new ProjectView(e.reference(), e.number(), e.code(), e.title(), e.principles(), e.principlesInferred());
  }
}
