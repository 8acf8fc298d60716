package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.plugin.InstalledModules;
import org.infitah.foundation.plugin.ModuleRecords;
import org.infitah.foundation.plugin.Origin;
import org.infitah.foundation.problem.NotFound;
import org.infitah.module.control.AllowModule;
import org.infitah.module.control.Decision;
import org.infitah.module.control.DecisionRepository;
import org.infitah.module.control.OrderRelease;
import org.infitah.module.control.Release;
import org.infitah.module.control.ReleaseRepository;
import org.infitah.module.control.Rights;
import org.infitah.module.control.WithdrawModule;
import org.infitah.network.ModuleUse;

/** What pages and API do alike about the modules the network allows. */
@Dependent
public class Allowances {

  private final InstalledModules installed;
  private final DecisionRepository decisions;
  private final ModuleUse use;
  private final AllowModule allowing;
  private final WithdrawModule withdrawing;
  private final ModuleRecords records;
  private final ReleaseRepository releases;
  private final OrderRelease releasing;
  private final CurrentPerson current;

  @Inject
  Allowances(
      InstalledModules installed,
      DecisionRepository decisions,
      ModuleUse use,
      AllowModule allowing,
      WithdrawModule withdrawing,
      ModuleRecords records,
      ReleaseRepository releases,
      OrderRelease releasing,
      CurrentPerson current) {
    this.installed = installed;
    this.decisions = decisions;
    this.use = use;
    this.allowing = allowing;
    this.withdrawing = withdrawing;
    this.records = records;
    this.releases = releases;
    this.releasing = releasing;
    this.current = current;
  }

  List<AllowanceView> list() {
    current.require(Rights.ALLOW);
    List<Decision> made = decisions.list();
    Map<String, Long> portals = use.portals();
    List<ModuleUse.Halted> halted = use.halted();
    Map<String, Origin> origins = records.origins();
    return installed.list().stream()
        .map(
            module ->
                AllowanceView.of(
                    module,
                    made,
                    portals.getOrDefault(module.id(), 0L),
                    Optional.ofNullable(origins.get(module.id())),
                    conduct(module.id(), halted)))
        .toList();
  }

  private AllowanceView.Conduct conduct(String id, List<ModuleUse.Halted> halted) {
    List<Release> ordered = releases.list(id);
    return new AllowanceView.Conduct(
        records.loadersKept(id),
        halted.stream()
            .filter(each -> each.module().equals(id))
            .map(each -> QuarantinedView.of(each, ordered))
            .toList(),
        records.faults(id));
  }

  /** Those somebody answers for; all of them when nobody is named. */
  List<AllowanceView> list(String provider) {
    return list().stream()
        .filter(module -> provider.isBlank() || module.provider().equals(provider.strip()))
        .toList();
  }

  /** How many versions that no longer serve still take memory on this node. */
  int loadersKept() {
    current.require(Rights.ALLOW);
    return installed.loadersKept();
  }

  AllowanceView show(String id) {
    return list().stream()
        .filter(module -> module.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Has a portal put it back into service; what is wrong with that by field, or nothing. */
  Map<String, String> release(String id, ReleaseForm form) {
    current.require(Rights.ALLOW);
    Map<String, String> wrong = new LinkedHashMap<>(form.wrong());
    if (wrong.isEmpty() && !decisions.isMember(form.alias().strip())) {
      wrong.put("release-alias", "module.wrong.alias");
    }
    if (wrong.isEmpty()) {
      releasing.order(id, form.alias().strip(), form.reason().strip());
    }
    return wrong;
  }

  /** Decides; what is wrong with that by field, or nothing. */
  Map<String, String> decide(String id, DecisionForm form) {
    current.require(Rights.ALLOW);
    Map<String, String> wrong = new LinkedHashMap<>(form.wrong());
    if (form.whom().equals("one") && !decisions.isMember(form.alias().strip())) {
      wrong.put("alias", "module.wrong.alias");
    }
    if (wrong.isEmpty()) {
      if (form.act().equals("allow")) {
        allowing.allow(id, form.decided(), form.said());
      } else {
        withdrawing.withdraw(id, form.decided(), form.said());
      }
    }
    return wrong;
  }
}
