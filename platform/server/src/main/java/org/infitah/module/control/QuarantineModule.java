package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.plugin.HaltModule;
import org.infitah.foundation.plugin.ModulesChanged;
import org.infitah.foundation.tenancy.TenantContext;
import org.infitah.foundation.time.WallClock;
import org.infitah.module.entity.Choice;

/**
 * Puts a module that keeps failing a tenant into quarantine there, and tells its administrators.
 * Other tenants keep it: what fails one may well serve another.
 */
@Dependent
public class QuarantineModule implements HaltModule {

  /** Who did it: nobody, the platform by itself. */
  static final String PLATFORM = "platform";

  private final ListModules modules;
  private final ChoiceRepository choices;
  private final Letters letters;
  private final AuditTrail audit;
  private final Event<ModulesChanged> changed;
  private final Clock clock;

  @Inject
  QuarantineModule(
      ListModules modules,
      ChoiceRepository choices,
      Letters letters,
      AuditTrail audit,
      Event<ModulesChanged> changed,
      @WallClock Clock clock) {
    this.modules = modules;
    this.choices = choices;
    this.letters = letters;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  @Override
  @ActivateRequestContext
  @Transactional
  public void halt(String pluginId, String version, Cause cause) {
    int tenant = TenantContext.tenant().orElseThrow();
    modules.all(choices.listHeld()).stream()
        .filter(module -> module.id().equals(pluginId))
        .filter(TenantModule::isEnabled)
        .filter(module -> !module.isHalted())
        .findFirst()
        .ifPresent(
            module -> {
              module
                  .choice()
                  .orElseThrow()
                  .halt(new Choice.Halt(clock.instant(), cause.code(), version));
              audit.record(new Act("extension.quarantined", PLATFORM, Set.of(), pluginId));
              letters.send(
                  tenant, "module.halted", "module", module, Map.of("cause", cause.code()));
              changed.fire(new ModulesChanged(tenant));
            });
  }
}
