package org.infitah.territory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Takes the outline away; places that were said with it stay said. */
@Dependent
public class EraseOutline {

  private final TerritoryRepository territories;
  private final CurrentTenant tenant;
  private final CurrentPerson current;
  private final AuditTrail audit;

  @Inject
  EraseOutline(
      TerritoryRepository territories,
      CurrentTenant tenant,
      CurrentPerson current,
      AuditTrail audit) {
    this.territories = territories;
    this.tenant = tenant;
    this.current = current;
    this.audit = audit;
  }

  @Transactional
  public void erase() {
    Person person = current.require(Rights.DRAW);
    territories
        .find()
        .ifPresent(
            territory -> {
              territories.remove(territory);
              audit.record(person.did("map.erased", tenant.tenant().alias()));
            });
  }
}
