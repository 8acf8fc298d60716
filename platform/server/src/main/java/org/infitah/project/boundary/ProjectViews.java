package org.infitah.project.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.infitah.project.WholeProject;
import org.infitah.project.control.ProjectDirectory;
import org.infitah.project.control.ProjectRepository;
import org.infitah.project.entity.Project;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views. */
@Dependent
public class ProjectViews {

  private final ProjectRepository repository;
  private final ProjectDirectory directory;

  @Inject
  ProjectViews(ProjectRepository repository, ProjectDirectory directory) {
    this.repository = repository;
    this.directory = directory;
  }

  Slice<ProjectView> list(SliceQuery query) {
    List<Project> some = repository.list(query.after(), query.limit() + 1);
    return Slice.of(views(some), query, ProjectView::reference, one -> one);
  }

  Optional<ProjectView> find(String reference) {
    return repository.find(reference).map(one -> views(List.of(one)).get(0));
  }

  private List<ProjectView> views(List<Project> some) {
    List<WholeProject> whole = directory.whole(some);
    return IntStream.range(0, some.size()).mapToObj(i -> view(some.get(i), whole.get(i))).toList();
  }

  private static ProjectView view(Project e, WholeProject whole) {
    return new ProjectView(
        e.reference(),
        e.number(),
        e.code(),
        e.title(),
        e.principles(),
        e.principlesInferred(),
        whole.axis(),
        whole.aim(),
        whole.lead(),
        whole.partners(),
        whole.funding(),
        whole.milestones(),
        e.isDropped());
  }
}
