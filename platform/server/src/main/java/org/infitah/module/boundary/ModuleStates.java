package org.infitah.module.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.module.control.DisableModule;
import org.infitah.module.control.EnableModule;
import org.infitah.module.control.ListModules;
import org.infitah.module.control.ReleaseModule;
import org.infitah.module.control.TenantModule;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/** What pages and API do alike about the modules of a tenant. */
@Dependent
public class ModuleStates {

  private static final int MOST_REASON = 500;

  private final ListModules modules;
  private final EnableModule enabling;
  private final DisableModule disabling;
  private final ReleaseModule releasing;

  @Inject
  ModuleStates(
      ListModules modules,
      EnableModule enabling,
      DisableModule disabling,
      ReleaseModule releasing) {
    this.modules = modules;
    this.enabling = enabling;
    this.disabling = disabling;
    this.releasing = releasing;
  }

  /** Those in use first, then those that could be. */
  List<ModuleStateView> list() {
    List<TenantModule> all = modules.list();
    Map<String, LocalText> names = new HashMap<>();
    for (TenantModule module : all) {
      module
          .installed()
          .map(InstalledModule::names)
          .ifPresent(name -> names.put(module.id(), name));
    }
    return all.stream()
        .map(module -> ModuleStateView.of(module, names))
        .sorted(
            Comparator.comparing(ModuleStateView::enabled)
                .thenComparing(ModuleStateView::allowed)
                .reversed()
                .thenComparing(ModuleStateView::id))
        .toList();
  }

  ModuleStateView show(String id) {
    return list().stream()
        .filter(module -> module.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What is wrong with a reason, as a key: one need not be given. */
  Optional<String> wrong(@Nullable String reason) {
    return reason == null || reason.strip().length() <= MOST_REASON
        ? Optional.empty()
        : Optional.of("module.wrong.long");
  }

  void enable(String id, @Nullable String reason) {
    enabling.enable(id, sound(reason));
  }

  void disable(String id, @Nullable String reason) {
    disabling.disable(id, sound(reason));
  }

  void release(String id) {
    releasing.release(id);
  }

  private String sound(@Nullable String reason) {
    wrong(reason)
        .ifPresent(
            key -> {
              throw new Unsound(key);
            });
    return reason == null ? "" : reason.strip();
  }

  /** What was sent cannot be taken. */
  static final class Unsound extends Refusal {

    private static final long serialVersionUID = 1L;

    Unsound(String key) {
      super(key, 422);
    }
  }
}
