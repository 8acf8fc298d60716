package org.infitah.membership.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.foundation.time.WallClock;
import org.infitah.membership.Membership;
import org.infitah.membership.entity.Erasure;
import org.infitah.membership.entity.Portal;

/** Asks the operator to bring a portal to another state; the server itself cannot. */
@Dependent
public class MovePortal {

  private final PortalRepository portals;
  private final ErasureRepository erasures;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  MovePortal(
      PortalRepository portals,
      ErasureRepository erasures,
      CurrentPerson current,
      AuditTrail audit,
      @WallClock Clock clock) {
    this.portals = portals;
    this.erasures = erasures;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Asks for it.
   *
   * @throws Portal.NoWay when there is no way there from the portal's state
   * @throws UnderWay while the portal is being moved already
   */
  @Transactional
  public void move(String alias, TenantState to, String reason) {
    Person person = current.require(Membership.MOVE);
    Portal portal = portals.find(alias).orElseThrow(NotFound::new);
    portal.requireWayTo(to);
    if (!portals.insert(portal, to, reason, person.subject(), clock.instant())) {
      throw new UnderWay();
    }
    // Whoever takes it out of the archive does not want it erased behind the next door.
    erasures
        .latest(alias)
        .filter(Erasure::isPending)
        .ifPresent(
            erasure -> {
              erasure.callOff(person.subject(), clock.instant());
              audit.record(person.did("member.erasure-called-off", alias));
            });
    audit.record(person.did("member.state-asked", alias));
  }

  /** Somebody asked for another state, and the operator is at it. */
  public static final class UnderWay extends Refusal {

    private static final long serialVersionUID = 1L;

    UnderWay() {
      super("membership.wrong.under-way", 409);
    }
  }
}
