package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.infitah.foundation.tenancy.TenantDirectory;

/** Makes this node say at once that there are examples; others learn it in seconds. */
@Dependent
public class MarkExamples {

  private final TenantDirectory tenants;

  @Inject
  MarkExamples(TenantDirectory tenants) {
    this.tenants = tenants;
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExamplesChanged examples) {
    tenants.forget(examples.tenant());
  }
}
