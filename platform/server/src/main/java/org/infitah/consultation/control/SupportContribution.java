package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.Morocco;

/** Says that one is for what another contributed, or no longer; each person counts once. */
@Dependent
public class SupportContribution {

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final ContributionLinks links;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  SupportContribution(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      ContributionLinks links,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.links = links;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(dontRollbackOn = NotNow.class)
  public void support(Contribution contribution) {
    Person person = current.require(Rights.CONTRIBUTE);
    Instant now = clock.instant();
    refuse(contribution, now);
    if (links.wrote(contribution.id(), person.subject())) {
      throw new NotNow("own");
    }
    boolean before = links.supports(contribution.id(), person.subject());
    if (!before && contributions.support(contribution.id(), person.subject(), now)) {
      audit.record(person.did("participation.supported", contribution.reference()));
    }
  }

  @Transactional(dontRollbackOn = NotNow.class)
  public void withdraw(Contribution contribution) {
    Person person = current.require(Rights.CONTRIBUTE);
    refuse(contribution, clock.instant());
    if (links.withdraw(contribution.id(), person.subject())) {
      audit.record(person.did("participation.unsupported", contribution.reference()));
    }
  }

  private void refuse(Contribution contribution, Instant now) {
    boolean open =
        contribution.shown()
            && consultations
                .find(contribution.consultationId())
                .filter(one -> one.takes(LocalDate.ofInstant(now, Morocco.ZONE)))
                .isPresent();
    if (!open) {
      throw new NotNow("window");
    }
    if (links.merged(contribution.id())) {
      throw new NotNow("merged");
    }
  }
}
