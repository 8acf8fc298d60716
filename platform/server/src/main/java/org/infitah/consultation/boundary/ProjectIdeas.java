package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.infitah.consultation.control.ContributionRepository;
import org.infitah.consultation.control.ContributionRepository.Origin;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.programme.ProgrammeFace;
import org.infitah.spi.programme.ProjectSummary;

/** The way back: from a project to the ideas it came from. */
@Dependent
public class ProjectIdeas {

  private final ContributionRepository contributions;
  private final ProgrammeFace programme;

  @Inject
  ProjectIdeas(ContributionRepository contributions, ProgrammeFace programme) {
    this.contributions = contributions;
    this.programme = programme;
  }

  ProjectSummary project(String reference) {
    return programme.projects().stream()
        .filter(one -> one.reference().equals(reference))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  Slice<IdeaView> list(ProjectSummary project, SliceQuery query) {
    List<Origin> origins =
        contributions.origins(project.reference(), query.after(), query.limit() + 1);
    return Slice.of(
        origins.stream().map(IdeaView::of).toList(), query, IdeaView::reference, view -> view);
  }
}
