package org.infitah.module.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.module.control.Decision;
import org.infitah.module.control.Obstacle;
import org.infitah.module.control.TenantModule;
import org.infitah.module.entity.Choice;
import org.infitah.spi.LocalText;

/**
 * A module as a tenant has it.
 *
 * @param version empty when it is not installed any longer
 * @param summary what it does, in its own words
 * @param provider who answers for it; empty when nobody says so
 * @param state {@code in-use}, {@code waiting}, {@code stopped}, {@code halted}, {@code off},
 *     {@code not-allowed}, {@code refused} or {@code not-installed}
 * @param decision why the network allows it, or does not
 * @param quarantine why it is halted, while it is
 * @param obstacles codes of what keeps it from being enabled
 * @param neededBy enabled modules that need it: while there are any it stays enabled
 * @param troubles what the host says of it, for those who build it
 */
public record ModuleStateView(
    String id,
    Optional<String> version,
    LocalText names,
    Optional<LocalText> summary,
    String provider,
    String state,
    boolean allowed,
    boolean enabled,
    Optional<String> decision,
    Optional<ChangeView> change,
    Optional<QuarantineView> quarantine,
    List<String> obstacles,
    List<NeedView> requires,
    List<NeedView> neededBy,
    List<RightView> permissions,
    List<String> troubles) {

  public ModuleStateView {
    obstacles = List.copyOf(obstacles);
    requires = List.copyOf(requires);
    neededBy = List.copyOf(neededBy);
    permissions = List.copyOf(permissions);
    troubles = List.copyOf(troubles);
  }

  /**
   * When it was enabled or disabled last.
   *
   * @param by {@code operator}, {@code network} or {@code administrator}
   * @param reason if one was given
   */
  public record ChangeView(Instant at, String by, Optional<String> reason) {

    static Optional<ChangeView> of(Choice choice) {
      return choice.changedAt().map(at -> new ChangeView(at, who(choice), choice.reason()));
    }

    private static String who(Choice choice) {
      String by = choice.changedBy().orElse(Choice.OPERATOR);
      return by.equals(Choice.OPERATOR) || by.equals(Choice.NETWORK) ? by : "administrator";
    }
  }

  /**
   * A quarantine: the platform halted the module here by itself.
   *
   * @param cause {@code errors}, {@code time} or {@code stuck}
   * @param version that failed
   */
  public record QuarantineView(Instant at, String cause, String version) {

    static Optional<QuarantineView> of(Choice choice) {
      return choice
          .halted()
          .map(halt -> new QuarantineView(halt.at(), halt.cause(), halt.version()));
    }
  }

  /**
   * Another module.
   *
   * @param met whether it is enabled
   */
  public record NeedView(String id, LocalText names, boolean met) {}

  static ModuleStateView of(TenantModule module, Map<String, LocalText> names) {
    Optional<InstalledModule> installed = module.installed();
    return new ModuleStateView(
        module.id(),
        installed.map(InstalledModule::version),
        name(module.id(), names),
        installed.flatMap(InstalledModule::summary),
        installed.map(InstalledModule::provider).orElse(""),
        state(module),
        module.isAllowed(),
        module.isEnabled(),
        module.decision().map(Decision::reason).filter(reason -> !reason.isEmpty()),
        module.choice().flatMap(ChangeView::of),
        module.choice().filter(choice -> module.isHalted()).flatMap(QuarantineView::of),
        module.obstacles().stream().map(Obstacle::code).toList(),
        installed.map(InstalledModule::requires).orElse(List.of()).stream()
            .map(id -> new NeedView(id, name(id, names), !module.missing().contains(id)))
            .toList(),
        module.dependents().stream().map(id -> new NeedView(id, name(id, names), true)).toList(),
        installed.map(RightView::of).orElse(List.of()),
        installed.map(InstalledModule::troubles).orElse(List.of()));
  }

  private static LocalText name(String id, Map<String, LocalText> names) {
    LocalText known = names.get(id);
    return known == null ? LocalText.of("fr", id) : known;
  }

  private static String state(TenantModule module) {
    List<Obstacle> obstacles = module.obstacles();
    if (module.isEnabled()) {
      boolean running = module.installed().flatMap(InstalledModule::running).isPresent();
      if (obstacles.isEmpty() && module.isHalted()) {
        return "halted";
      }
      return !obstacles.isEmpty() ? "stopped" : running ? "in-use" : "waiting";
    }
    for (Obstacle each : List.of(Obstacle.NOT_INSTALLED, Obstacle.NOT_ALLOWED, Obstacle.REFUSED)) {
      if (obstacles.contains(each)) {
        return each.code();
      }
    }
    return "off";
  }

  /** The colour of its state. */
  public String tone() {
    return switch (state) {
      case "in-use" -> "tag ok";
      case "stopped", "halted", "refused", "not-installed" -> "tag warn";
      default -> "tag plain";
    };
  }

  /** Whether its form can do something. */
  public boolean canChange() {
    return enabled ? neededBy.isEmpty() : obstacles.isEmpty();
  }
}
