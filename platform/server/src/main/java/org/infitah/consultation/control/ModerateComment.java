package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;

/** Reports a comment, hides it for a reason everybody reads, shows it again, or lets it stand. */
@Dependent
public class ModerateComment {

  private final CommentRepository comments;
  private final TellCommenters commenters;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ModerateComment(
      CommentRepository comments,
      TellCommenters commenters,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.comments = comments;
    this.commenters = commenters;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Asks a moderator to look at it; each person is heard once. */
  @Transactional(dontRollbackOn = NotNow.class)
  public void report(ContributionComment comment) {
    Person person = current.require(Rights.CONTRIBUTE);
    if (!comment.shown()) {
      throw new NotNow("hidden");
    }
    if (comments.report(comment.id(), person.subject(), clock.instant())) {
      audit.record(person.did("participation.reported", comment.reference()));
    }
  }

  /** Hides it for one of the reasons for which contributions are hidden. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void hide(ContributionComment comment, String reason) {
    Person person = current.require(Rights.MODERATE);
    if (!ModerateContribution.REASONS.contains(reason)) {
      Unfit.refuse(Map.of("reason", "reason"));
    }
    if (!comment.shown()) {
      throw new NotNow("hidden");
    }
    Instant now = clock.instant();
    comment.hide(reason, person.subject(), now);
    comments.settle(comment.id(), now);
    audit.record(person.did("participation.comment-hidden", comment.reference()));
    commenters.hidden(comment);
  }

  /** Shows it again. */
  @Transactional(dontRollbackOn = NotNow.class)
  public void show(ContributionComment comment) {
    Person person = current.require(Rights.MODERATE);
    if (comment.shown()) {
      throw new NotNow("shown");
    }
    comment.show();
    audit.record(person.did("participation.comment-shown", comment.reference()));
    commenters.shown(comment);
  }

  /** Lets it stand: what was reported so far was looked at. */
  @Transactional
  public void keep(ContributionComment comment) {
    Person person = current.require(Rights.MODERATE);
    if (comments.settle(comment.id(), clock.instant())) {
      audit.record(person.did("participation.report-settled", comment.reference()));
    }
  }
}
