package org.infitah.foundation.mail.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.time.WallClock;

/**
 * Has a mail tried again that was given up, as often and as long as a new one. It keeps its message
 * id, so that a mailbox that has it after all shows it once.
 *
 * <p>Refuses with {@link NotFound} and {@link NotGivenUp}.
 */
@Dependent
public class RetryMail {

  private final OutboxRepository outbox;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  RetryMail(
      OutboxRepository outbox, CurrentPerson current, AuditTrail audit, @WallClock Clock clock) {
    this.outbox = outbox;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void retry(UUID id) {
    Person person = current.require(Rights.MAIL);
    if (!outbox.revived(id, clock.instant())) {
      throw outbox.has(id) ? new NotGivenUp() : new NotFound();
    }
    audit.record(person.did("letter.retried", id.toString()));
  }

  /** It left, or is tried again without being asked. */
  public static final class NotGivenUp extends Refusal {

    private static final long serialVersionUID = 1L;

    NotGivenUp() {
      super("mail.not-given-up", 409);
    }
  }
}
