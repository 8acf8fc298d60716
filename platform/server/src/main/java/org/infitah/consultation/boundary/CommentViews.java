package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.infitah.consultation.control.CommentRepository;
import org.infitah.consultation.control.ContributionRepository;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views of comments, and of what was hidden. */
@Dependent
public class CommentViews {

  private final CommentRepository comments;
  private final ContributionRepository contributions;

  @Inject
  CommentViews(CommentRepository comments, ContributionRepository contributions) {
    this.comments = comments;
    this.contributions = contributions;
  }

  ContributionComment find(String reference) {
    return comments.find(reference).orElseThrow(NotFoundException::new);
  }

  Slice<CommentView> list(Contribution contribution, SliceQuery query) {
    return Slice.of(
        comments.list(contribution.id(), query.after(), query.limit() + 1),
        query,
        ContributionComment::reference,
        it -> CommentView.of(it, contribution.reference()));
  }

  /** The contribution it speaks of. */
  Contribution about(ContributionComment it) {
    return contributions.get(it.contributionId());
  }

  CommentView view(ContributionComment it) {
    return CommentView.of(it, about(it).reference());
  }

  Map<String, Long> stances(Contribution contribution) {
    return comments.stances(contribution.id());
  }

  Slice<CommentView> listReported(Consultation consultation, SliceQuery query) {
    List<ContributionComment> found =
        comments.listReported(consultation.id(), query.after(), query.limit() + 1);
    Map<UUID, Contribution> about = about(found);
    return Slice.of(
        found,
        query,
        ContributionComment::reference,
        it -> CommentView.of(it, of(about, it).reference()));
  }

  /** What was hidden in a consultation, contributions and comments alike. */
  Slice<HiddenView> listHidden(Consultation consultation, SliceQuery query) {
    int most = query.limit() + 1;
    List<Contribution> ideas = contributions.listHidden(consultation.id(), query.after(), most);
    List<ContributionComment> said = comments.listHidden(consultation.id(), query.after(), most);
    Map<UUID, Contribution> about = about(said);
    List<HiddenView> both =
        Stream.concat(
                ideas.stream().map(HiddenView::of),
                said.stream().map(it -> HiddenView.of(it, of(about, it))))
            .sorted(Comparator.comparing(HiddenView::reference))
            .limit(most)
            .toList();
    return Slice.of(both, query, HiddenView::reference, it -> it);
  }

  private Map<UUID, Contribution> about(List<ContributionComment> some) {
    return contributions.all(
        some.stream().map(ContributionComment::contributionId).distinct().toList());
  }

  private static Contribution of(Map<UUID, Contribution> about, ContributionComment it) {
    return Optional.ofNullable(about.get(it.contributionId())).orElseThrow();
  }
}
