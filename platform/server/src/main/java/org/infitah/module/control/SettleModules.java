package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.foundation.plugin.ModulesChanged;
import org.infitah.foundation.time.WallClock;
import org.infitah.module.entity.Choice;

/**
 * Does in a tenant's own rows what the network has decided, and tells the tenant's administrators:
 * disables what was withdrawn and what cannot work without it, which has been out of reach from the
 * moment of the decision and does not come back by itself; ends the quarantines it wants ended.
 */
@Dependent
public class SettleModules implements TenantJob {

  /** As {@code sys.decide_module} and {@code sys.release_module} note it. */
  static final String WORK = "module";

  private static final UUID WHOLE = UUID.fromString("00000000-0000-0000-0000-000000000026");

  private final ListModules modules;
  private final ChoiceRepository choices;
  private final ReleaseRepository releases;
  private final Letters letters;
  private final Agenda agenda;
  private final AuditTrail audit;
  private final Event<ModulesChanged> changed;
  private final Clock clock;

  @Inject
  SettleModules(
      ListModules modules,
      ChoiceRepository choices,
      ReleaseRepository releases,
      Letters letters,
      Agenda agenda,
      AuditTrail audit,
      Event<ModulesChanged> changed,
      @WallClock Clock clock) {
    this.modules = modules;
    this.choices = choices;
    this.releases = releases;
    this.letters = letters;
    this.agenda = agenda;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "settle-modules";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(2);
  }

  @Override
  public Optional<String> work() {
    return Optional.of(WORK);
  }

  @Override
  public void runFor(int id) {
    // Struck out first: what is decided from here on notes it anew.
    agenda.done(WORK, WHOLE);
    List<TenantModule> all = modules.all(choices.listHeld());
    boolean released = release(id, all);
    if (disable(id, all) || released) {
      changed.fire(new ModulesChanged(id));
    }
  }

  /** What was halted before the network's order; what was halted again since stays halted. */
  private boolean release(int id, List<TenantModule> all) {
    boolean any = false;
    for (Release order : releases.listHere()) {
      for (TenantModule module : all) {
        if (module.id().equals(order.pluginId()) && module.isHaltedBefore(order.at())) {
          module.choice().orElseThrow().release();
          audit.record(new Act("extension.released", order.by(), Set.of(), module.id()));
          letters.send(id, "module.released", "module", module, Map.of("reason", order.reason()));
          any = true;
        }
      }
    }
    return any;
  }

  private boolean disable(int id, List<TenantModule> all) {
    Optional<Decision> cause =
        all.stream()
            .filter(module -> module.isEnabled() && !module.isAllowed())
            .flatMap(module -> module.decision().stream())
            .findFirst();
    List<TenantModule> falling = falling(all);
    for (TenantModule module : falling) {
      Optional<Decision> decision =
          module.decision().filter(made -> !made.allowed()).or(() -> cause);
      String reason = decision.map(Decision::reason).orElse("");
      module.choice().orElseThrow().decide(false, Choice.NETWORK, reason, clock.instant());
      audit.record(
          new Act(
              "extension.withdrawn",
              decision.map(Decision::by).orElse(Choice.NETWORK),
              Set.of(),
              module.id()));
      letters.send(id, "module.withdrawn", "module", module, Map.of("reason", reason));
    }
    return !falling.isEmpty();
  }

  /** Those not allowed, and whatever needs one of them. */
  private static List<TenantModule> falling(List<TenantModule> all) {
    Map<String, TenantModule> enabled =
        all.stream()
            .filter(TenantModule::isEnabled)
            .collect(Collectors.toMap(TenantModule::id, module -> module));
    Set<String> fallen = new HashSet<>();
    int before;
    do {
      before = fallen.size();
      for (TenantModule module : enabled.values()) {
        if (!module.isAllowed() || needs(module).stream().anyMatch(fallen::contains)) {
          fallen.add(module.id());
        }
      }
    } while (fallen.size() > before);
    return all.stream().filter(module -> fallen.contains(module.id())).toList();
  }

  private static List<String> needs(TenantModule module) {
    return module.installed().map(InstalledModule::requires).orElse(List.of());
  }
}
