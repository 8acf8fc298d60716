package org.infitah.look.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.infitah.foundation.tenancy.TenantDirectory;

/** Makes this node show a new look as soon as it is committed; others learn it in seconds. */
@Dependent
public class ShowNewLook {

  private final TenantDirectory tenants;

  @Inject
  ShowNewLook(TenantDirectory tenants) {
    this.tenants = tenants;
  }

  void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) LookPublished look) {
    tenants.forget(look.tenant());
  }
}
