package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.infitah.foundation.plugin.ModulesChanged;

/** Makes this node's menus ask anew which modules a tenant uses; others do within seconds. */
@Dependent
public class ForgetModules {

  private final EnabledModules enabled;

  @Inject
  ForgetModules(EnabledModules enabled) {
    this.enabled = enabled;
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ModulesChanged modules) {
    enabled.forget(modules.tenant());
  }
}
