package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.consultation.entity.Remark;
import org.infitah.consultation.entity.Sending;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.References;

/**
 * Takes what somebody says about a contribution while its consultation is open; sent twice, it is
 * kept once.
 */
@Dependent
public class CommentOnContribution {

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final ContributionLinks links;
  private final CommentRepository comments;
  private final TellCommenters commenters;
  private final References references;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  CommentOnContribution(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      ContributionLinks links,
      CommentRepository comments,
      TellCommenters commenters,
      References references,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.links = links;
    this.comments = comments;
    this.commenters = commenters;
    this.references = references;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes it.
   *
   * @param key drawn when the form was begun
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public ContributionComment comment(Contribution asked, Remark remark, UUID key) {
    Person person = current.require(Rights.CONTRIBUTE);
    Instant now = clock.instant();
    Consultation consultation = consultations.lock(asked.consultationId());
    Contribution contribution = contributions.again(asked);
    if (!contribution.shown() || !consultation.takes(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow("window");
    }
    Optional<ContributionComment> before = comments.sent(key);
    if (before.isPresent()) {
      return same(before.get(), contribution, person);
    }
    if (links.merged(contribution.id())) {
      throw new NotNow("merged");
    }
    Unfit.refuse(remark.wrong());
    String reference = references.next("A", 6, "ContributionComment");
    Sending sending =
        new Sending(key, "portal", Optional.of(person.subject()), Optional.empty(), now);
    ContributionComment comment =
        new ContributionComment(Uuid7.at(now), contribution.id(), reference, remark, sending);
    comments.add(comment);
    audit.record(person.did("participation.commented", reference));
    commenters.received(contribution, person.subject());
    return comment;
  }

  private static ContributionComment same(
      ContributionComment before, Contribution contribution, Person person) {
    if (!before.contributionId().equals(contribution.id())
        || !before.author().equals(person.subject())) {
      throw new NotNow("key");
    }
    return before;
  }
}
