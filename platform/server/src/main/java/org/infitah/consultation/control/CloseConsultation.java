package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.Morocco;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.ledger.LedgerText;

/** Closes a consultation: its days are over, and everybody has a reasoned answer. */
@Dependent
public class CloseConsultation {

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final Follows follows;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  CloseConsultation(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      Follows follows,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.follows = follows;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Closes it.
   *
   * @throws NotNow while it is open, or naming the first contribution without an answer
   */
  @Transactional(dontRollbackOn = NotNow.class)
  public void close(Consultation asked) {
    Person person = current.require(Rights.KEEP);
    Instant now = clock.instant();
    Consultation consultation = consultations.lock(asked.id());
    if (consultation.kind().isEmpty() || consultation.endedAt().isPresent()) {
      throw new NotNow("ended");
    }
    LocalDate today = LocalDate.ofInstant(now, Morocco.ZONE);
    if (!today.isAfter(consultation.closesOn().orElseThrow())) {
      throw new NotNow("early");
    }
    List<Contribution> waiting = contributions.unanswered(consultation.id(), "", 1);
    if (!waiting.isEmpty()) {
      Progress progress = contributions.progress(consultation.id());
      throw new NotNow(
          "unanswered",
          Map.of(
              "contribution",
              waiting.get(0).reference(),
              "unanswered",
              Long.toString(progress.received() - progress.answered())));
    }
    consultation.end(now);
    consultations.takeBack(consultation.id());
    follows.removeAll(consultation.id());
    audit.record(person.did("participation.closed", consultation.reference()));
    ledger.record(
        LedgerKind.CONSULTATION_CLOSED,
        consultation.reference(),
        LedgerText.of(consultation.question().orElseThrow()),
        now);
  }
}
