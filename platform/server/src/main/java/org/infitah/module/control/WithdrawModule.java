package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.plugin.InstalledModules;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.time.WallClock;

/**
 * Takes a module away from tenants: it is gone there at the next request. What they had enabled is
 * disabled by a job of their own, which tells their administrators: the network writes nothing into
 * their rows.
 */
@Dependent
public class WithdrawModule {

  private final InstalledModules installed;
  private final DecisionRepository decisions;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  WithdrawModule(
      InstalledModules installed,
      DecisionRepository decisions,
      CurrentPerson current,
      AuditTrail audit,
      @WallClock Clock clock) {
    this.installed = installed;
    this.decisions = decisions;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Decides so; what was said of fewer tenants goes on to hold for them.
   *
   * @throws Obstacle.InTheWay when it is not installed
   */
  @Transactional
  public void withdraw(String id, Whom whom, String reason) {
    Person person = current.require(Rights.ALLOW);
    if (installed.find(id).isEmpty()) {
      throw Obstacle.NOT_INSTALLED.refusal(List.of());
    }
    Decision decision = new Decision(id, whom, false, reason, person.subject(), clock.instant());
    if (!decisions.write(decision)) {
      throw new NotFound();
    }
    audit.record(person.did("extension.withdrawn", id + " " + whom.code()));
  }
}
