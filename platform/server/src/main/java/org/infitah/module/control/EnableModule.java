package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.plugin.ModulesChanged;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.WallClock;
import org.infitah.module.entity.Choice;

/** Enables a module for the tenant at hand: it is there at the next request. */
@Dependent
public class EnableModule {

  private final ListModules modules;
  private final ChoiceRepository choices;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final AuditTrail audit;
  private final Event<ModulesChanged> changed;
  private final Clock clock;

  @Inject
  EnableModule(
      ListModules modules,
      ChoiceRepository choices,
      CurrentPerson current,
      CurrentTenant tenants,
      AuditTrail audit,
      Event<ModulesChanged> changed,
      @WallClock Clock clock) {
    this.modules = modules;
    this.choices = choices;
    this.current = current;
    this.tenants = tenants;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Enables it; one that is enabled stays so.
   *
   * @param why may be empty
   * @throws Obstacle.InTheWay when it is not installed, not allowed, refused by the host, or needs
   *     another that is not enabled
   */
  @Transactional
  public void enable(String id, String why) {
    Person person = current.require(Rights.CHOOSE);
    TenantModule module = modules.hold(id);
    Optional<Obstacle> obstacle = module.obstacles().stream().findFirst();
    if (obstacle.isPresent()) {
      throw obstacle.get().refusal(module.details(obstacle.get()));
    }
    if (module.isEnabled()) {
      return;
    }
    Instant now = clock.instant();
    Choice choice =
        module
            .choice()
            .orElseGet(
                () -> {
                  Choice first = new Choice(Uuid7.at(now), id);
                  choices.add(first);
                  return first;
                });
    choice.decide(true, person.subject(), why, now);
    audit.record(person.did("extension.enabled", id));
    changed.fire(new ModulesChanged(tenants.tenant().id()));
  }
}
