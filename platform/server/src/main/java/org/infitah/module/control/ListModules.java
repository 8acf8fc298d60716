package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.foundation.plugin.InstalledModules;
import org.infitah.foundation.problem.NotFound;
import org.infitah.module.entity.Choice;
import org.jspecify.annotations.Nullable;

/** Puts together what is installed, what the network has decided and what the tenant has chosen. */
@Dependent
public class ListModules {

  private final InstalledModules installed;
  private final DecisionRepository decisions;
  private final ChoiceRepository choices;
  private final CurrentPerson current;

  @Inject
  ListModules(
      InstalledModules installed,
      DecisionRepository decisions,
      ChoiceRepository choices,
      CurrentPerson current) {
    this.installed = installed;
    this.decisions = decisions;
    this.choices = choices;
    this.current = current;
  }

  /** What is installed, and what the tenant still has enabled of what no longer is. */
  public List<TenantModule> list() {
    current.require(Rights.CHOOSE);
    return all(choices.list());
  }

  /** One of them. */
  public TenantModule show(String id) {
    return list().stream()
        .filter(module -> module.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The one to be decided about, while nobody else decides here. */
  TenantModule hold(String id) {
    return all(choices.listHeld()).stream()
        .filter(module -> module.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Obstacle.NOT_INSTALLED.refusal(List.of()));
  }

  /** All of them, for whoever may decide already. */
  List<TenantModule> all(List<Choice> chosen) {
    Map<String, InstalledModule> known =
        installed.list().stream()
            .collect(Collectors.toMap(InstalledModule::id, Function.identity()));
    Map<String, Choice> own =
        chosen.stream().collect(Collectors.toMap(Choice::pluginId, Function.identity()));
    Map<String, Decision> holding = decisions.holding();
    Set<String> enabled =
        chosen.stream().filter(Choice::isEnabled).map(Choice::pluginId).collect(Collectors.toSet());
    Set<String> ids = new TreeSet<>(known.keySet());
    ids.addAll(enabled);
    return ids.stream()
        .map(
            id ->
                new TenantModule(
                    id,
                    Optional.ofNullable(known.get(id)),
                    Optional.ofNullable(holding.get(id)),
                    Optional.ofNullable(own.get(id)),
                    missing(known.get(id), enabled, holding),
                    dependents(id, enabled, known)))
        .toList();
  }

  private static List<String> missing(
      @Nullable InstalledModule module, Set<String> enabled, Map<String, Decision> holding) {
    return module == null
        ? List.of()
        : module.requires().stream()
            .filter(other -> !(enabled.contains(other) && isAllowed(other, holding)))
            .toList();
  }

  private static boolean isAllowed(String id, Map<String, Decision> holding) {
    return Optional.ofNullable(holding.get(id)).map(Decision::allowed).orElse(false);
  }

  private static List<String> dependents(
      String id, Set<String> enabled, Map<String, InstalledModule> known) {
    return enabled.stream()
        .flatMap(other -> Optional.ofNullable(known.get(other)).stream())
        .filter(module -> module.requires().contains(id))
        .map(InstalledModule::id)
        .sorted()
        .toList();
  }
}
