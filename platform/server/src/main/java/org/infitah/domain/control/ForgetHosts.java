package org.infitah.domain.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.infitah.foundation.tenancy.TenantDirectory;

/** Makes this node ask anew which host is whose; others do within seconds. */
@Dependent
public class ForgetHosts {

  private final TenantDirectory tenants;

  @Inject
  ForgetHosts(TenantDirectory tenants) {
    this.tenants = tenants;
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) HostsChanged hosts) {
    tenants.forget(hosts.tenant());
  }
}
