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
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.foundation.time.Morocco;
import org.infitah.foundation.time.WallClock;
import org.infitah.membership.Membership;
import org.infitah.membership.entity.Erasure;
import org.infitah.membership.entity.Portal;

/**
 * Two persons, the typed host and a time to think, before the operator erases an archived portal.
 */
@Dependent
public class ErasePortal {

  private final PortalRepository portals;
  private final ErasureRepository erasures;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ErasePortal(
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

  /** Whether that is the address of the portal. */
  public boolean isHost(String alias, String host) {
    return portals.hostOf(alias).filter(host::equals).isPresent();
  }

  /**
   * The first person's word.
   *
   * @throws OtherHost when the host that was typed is not the portal's
   * @throws NotArchived while the portal is not archived
   * @throws MovePortal.UnderWay when it was asked for before
   */
  @Transactional
  public void ask(String alias, String host, String reason) {
    Person person = archived(alias, host);
    if (!erasures.insert(alias, reason, person.subject(), clock.instant())) {
      throw new MovePortal.UnderWay();
    }
    record(person, "member.erasure-asked", alias);
  }

  /**
   * The second person's word.
   *
   * @throws OtherHost when the host that was typed is not the portal's
   * @throws Erasure.SamePerson when the first person says it
   */
  @Transactional
  public void confirm(String alias, String host) {
    Person person = archived(alias, host);
    Instant now = clock.instant();
    wish(alias).confirm(person.subject(), now, now.plus(erasures.coolingOff(Morocco.today(clock))));
    record(person, "member.erasure-confirmed", alias);
  }

  /**
   * Calls it off.
   *
   * @throws Erasure.NotNow once its time has come
   */
  @Transactional
  public void callOff(String alias) {
    Person person = current.require(Membership.MOVE);
    wish(alias).callOff(person.subject(), clock.instant());
    record(person, "member.erasure-called-off", alias);
  }

  private Erasure wish(String alias) {
    return erasures.latest(alias).orElseThrow(NotFound::new);
  }

  private Person archived(String alias, String host) {
    Person person = current.require(Membership.MOVE);
    Portal portal = portals.find(alias).orElseThrow(NotFound::new);
    if (portal.state() != TenantState.ARCHIVED) {
      throw new NotArchived();
    }
    if (!isHost(alias, host)) {
      throw new OtherHost();
    }
    return person;
  }

  private void record(Person person, String act, String object) {
    audit.record(person.did(act, object));
  }

  /** What was typed is not the host of that portal. */
  public static final class OtherHost extends Refusal {

    private static final long serialVersionUID = 1L;

    OtherHost() {
      super("membership.wrong.host", 422);
    }
  }

  /** Only what nobody writes or enters any more may be erased. */
  public static final class NotArchived extends Refusal {

    private static final long serialVersionUID = 1L;

    NotArchived() {
      super("membership.wrong.not-archived", 409);
    }
  }
}
