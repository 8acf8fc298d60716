package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;

/** Hides what breaks a consultation's rules, for a reason everybody reads, and shows it again. */
@Dependent
public class ModerateContribution {

  /**
   * Abuse, somebody's personal data, nothing to do with the question, or said already by the same
   * person.
   */
  public static final List<String> REASONS = List.of("abuse", "personal", "unrelated", "repeated");

  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ModerateContribution(CurrentPerson current, AuditTrail audit, Clock clock) {
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Hides it for one of the {@link #REASONS}. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void hide(Contribution contribution, String reason) {
    Person person = current.require(Rights.MODERATE);
    if (!REASONS.contains(reason)) {
      Unfit.refuse(Map.of("reason", "reason"));
    }
    if (!contribution.shown()) {
      throw new NotNow("hidden");
    }
    contribution.hide(reason, person.subject(), clock.instant());
    audit.record(person.did("participation.hidden", contribution.reference()));
  }

  /** Shows it again. */
  @Transactional(dontRollbackOn = NotNow.class)
  public void show(Contribution contribution) {
    Person person = current.require(Rights.MODERATE);
    if (contribution.shown()) {
      throw new NotNow("shown");
    }
    contribution.show();
    audit.record(person.did("participation.shown", contribution.reference()));
  }
}
