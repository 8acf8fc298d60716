package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.infitah.consultation.entity.Attachment;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;

/** Hides what breaks a consultation's rules, for a reason everybody reads, and shows it again. */
@Dependent
public class ModerateContribution {

  /**
   * Abuse, somebody's personal data, nothing to do with the question, or said already by the same
   * person.
   */
  public static final List<String> REASONS = List.of("abuse", "personal", "unrelated", "repeated");

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final ContributionLinks links;
  private final AttachmentRepository attachments;
  private final FileStore files;
  private final TellFollowers followers;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  ModerateContribution(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      ContributionLinks links,
      AttachmentRepository attachments,
      FileStore files,
      TellFollowers followers,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.links = links;
    this.attachments = attachments;
    this.files = files;
    this.followers = followers;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Hides it for one of the {@link #REASONS}. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void hide(Contribution asked, String reason) {
    Person person = current.require(Rights.MODERATE);
    if (!REASONS.contains(reason)) {
      Unfit.refuse(Map.of("reason", "reason"));
    }
    consultations.lock(asked.consultationId());
    Contribution contribution = contributions.again(asked);
    if (!contribution.shown()) {
      throw new NotNow("hidden");
    }
    // What was merged into it would wait for an answer that nobody is asked for.
    if (contribution.answerId().isEmpty() && links.gathers(contribution.id())) {
      throw new NotNow("gathered");
    }
    Instant now = clock.instant();
    contribution.hide(reason, person.subject(), now);
    attachments.of(contribution.id()).forEach(one -> files.hold(one.fileId()));
    audit.record(person.did("participation.hidden", contribution.reference()));
    ledger.record(LedgerKind.CONTRIBUTION_HIDDEN, contribution.reference(), reason, now);
    followers.hidden(contribution);
  }

  /** Shows it again. */
  @Transactional(dontRollbackOn = NotNow.class)
  public void show(Contribution contribution) {
    Person person = current.require(Rights.MODERATE);
    if (!contribution.hidden()) {
      throw new NotNow("shown");
    }
    contribution.show();
    attachments.of(contribution.id()).stream()
        .filter(Attachment::shown)
        .forEach(one -> files.release(one.fileId()));
    audit.record(person.did("participation.shown", contribution.reference()));
    followers.shown(contribution);
  }
}
