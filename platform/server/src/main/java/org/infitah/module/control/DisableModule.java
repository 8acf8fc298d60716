package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.plugin.ModulesChanged;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.WallClock;

/** Disables a module for the tenant at hand: it is gone at the next request, its data stay. */
@Dependent
public class DisableModule {

  private final ListModules modules;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final AuditTrail audit;
  private final Event<ModulesChanged> changed;
  private final Clock clock;

  @Inject
  DisableModule(
      ListModules modules,
      CurrentPerson current,
      CurrentTenant tenants,
      AuditTrail audit,
      Event<ModulesChanged> changed,
      @WallClock Clock clock) {
    this.modules = modules;
    this.current = current;
    this.tenants = tenants;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Disables it; one that is not enabled stays so.
   *
   * @param why may be empty
   * @throws Obstacle.InTheWay while another that is enabled needs it
   */
  @Transactional
  public void disable(String id, String why) {
    Person person = current.require(Rights.CHOOSE);
    TenantModule module = modules.hold(id);
    if (!module.isEnabled()) {
      return;
    }
    if (!module.dependents().isEmpty()) {
      throw Obstacle.NEEDED.refusal(module.details(Obstacle.NEEDED));
    }
    module.choice().orElseThrow().decide(false, person.subject(), why, clock.instant());
    audit.record(person.did("extension.disabled", id));
    changed.fire(new ModulesChanged(tenants.tenant().id()));
  }
}
