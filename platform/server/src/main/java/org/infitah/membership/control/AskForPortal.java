package org.infitah.membership.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.time.WallClock;
import org.infitah.membership.Membership;
import org.infitah.membership.entity.Opening;
import org.infitah.membership.entity.Wish;

/**
 * Asks the operator to open a portal. Asking twice for the same is asking once; the server itself
 * can make no tenant.
 */
@Dependent
public class AskForPortal {

  private final OpeningRepository openings;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  AskForPortal(
      OpeningRepository openings, CurrentPerson current, AuditTrail audit, @WallClock Clock clock) {
    this.openings = openings;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Asks for it.
   *
   * @return whether this was the first time
   * @throws Taken when the host label or the collectivity is somebody's already
   */
  @Transactional
  public boolean ask(Wish wish) {
    Person person = current.require(Membership.ADMIT);
    Instant now = clock.instant();
    if (openings.isTaken(wish.alias(), wish.code())) {
      throw new Taken();
    }
    boolean first = openings.find(wish.alias()).isEmpty();
    if (first && openings.isServed(wish.alias())) {
      throw new Taken();
    }
    first = first && openings.insert(wish, person.subject(), now);
    if (first) {
      record(person, "member.portal-asked", wish.alias());
    }
    return first;
  }

  /** Asks once more for one that failed. */
  @Transactional
  public void again(String alias) {
    Person person = current.require(Membership.ADMIT);
    Opening opening = openings.find(alias).orElseThrow(NotFound::new);
    if (opening.isFailed()) {
      opening.askAgain();
      record(person, "member.portal-asked-again", alias);
    }
  }

  private void record(Person person, String act, String object) {
    audit.record(person.did(act, object));
  }

  /** The host label or the collectivity is somebody's already. */
  public static final class Taken extends Refusal {

    private static final long serialVersionUID = 1L;

    Taken() {
      super("membership.wrong.taken", 409);
    }
  }
}
