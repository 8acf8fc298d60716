package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.consultation.entity.Hiding;

/** What is hidden now at the tenant at hand, contributions and comments alike. */
@Dependent
public class Hidings {

  private final ContributionRepository contributions;
  private final CommentRepository comments;

  @Inject
  Hidings(ContributionRepository contributions, CommentRepository comments) {
    this.contributions = contributions;
    this.comments = comments;
  }

  /** By the reference of what is hidden. */
  public Optional<Hiding> find(String reference) {
    return contributions
        .find(reference)
        .map(Hiding::of)
        .orElseGet(() -> comments.find(reference).flatMap(this::of));
  }

  /** By what its author was given. */
  public Optional<Hiding> received(String receipt) {
    return contributions.received(receipt).flatMap(Hiding::of);
  }

  /** What it says, for those who decide. */
  public Optional<String> words(String reference) {
    return contributions
        .find(reference)
        .map(Contribution::body)
        .or(() -> comments.find(reference).map(ContributionComment::body));
  }

  /** Shows it again, if it is still hidden for what was appealed against. */
  void show(Hiding hiding) {
    contributions.find(hiding.about()).ifPresent(Contribution::show);
    comments.find(hiding.about()).ifPresent(ContributionComment::show);
  }

  private Optional<Hiding> of(ContributionComment comment) {
    return Hiding.of(comment, contributions.get(comment.contributionId()));
  }
}
