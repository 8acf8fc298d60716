package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.plugin.InstalledModules;
import org.infitah.foundation.problem.NotFound;
import org.infitah.module.control.AllowModule;
import org.infitah.module.control.Decision;
import org.infitah.module.control.DecisionRepository;
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
  private final CurrentPerson current;

  @Inject
  Allowances(
      InstalledModules installed,
      DecisionRepository decisions,
      ModuleUse use,
      AllowModule allowing,
      WithdrawModule withdrawing,
      CurrentPerson current) {
    this.installed = installed;
    this.decisions = decisions;
    this.use = use;
    this.allowing = allowing;
    this.withdrawing = withdrawing;
    this.current = current;
  }

  List<AllowanceView> list() {
    current.require(Rights.ALLOW);
    List<Decision> made = decisions.list();
    Map<String, Long> portals = use.portals();
    return installed.list().stream()
        .map(module -> AllowanceView.of(module, made, portals.getOrDefault(module.id(), 0L)))
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
