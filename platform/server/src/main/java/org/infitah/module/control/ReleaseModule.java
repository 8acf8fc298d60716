package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.plugin.ModulesChanged;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Ends the quarantine of a module of the tenant at hand: it is back at the next request. */
@Dependent
public class ReleaseModule {

  private final ListModules modules;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final AuditTrail audit;
  private final Event<ModulesChanged> changed;

  @Inject
  ReleaseModule(
      ListModules modules,
      CurrentPerson current,
      CurrentTenant tenants,
      AuditTrail audit,
      Event<ModulesChanged> changed) {
    this.modules = modules;
    this.current = current;
    this.tenants = tenants;
    this.audit = audit;
    this.changed = changed;
  }

  /** Releases it; one that is in no quarantine stays as it is. */
  @Transactional
  public void release(String id) {
    Person person = current.require(Rights.CHOOSE);
    TenantModule module = modules.hold(id);
    if (!module.isHalted()) {
      return;
    }
    module.choice().orElseThrow().release();
    audit.record(person.did("extension.released", id));
    changed.fire(new ModulesChanged(tenants.tenant().id()));
  }
}
