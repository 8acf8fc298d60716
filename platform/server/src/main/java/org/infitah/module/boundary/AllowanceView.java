package org.infitah.module.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.foundation.plugin.ModuleFault;
import org.infitah.foundation.plugin.Origin;
import org.infitah.module.control.Decision;
import org.infitah.spi.LocalText;

/**
 * A module as the network has it.
 *
 * @param provider who answers for it; empty when nobody says so
 * @param standing {@code at-work}, {@code refused} or {@code waiting}, on the node that answers
 * @param running the version that serves meanwhile
 * @param troubles what the host says of it
 * @param portals how many use it, as they counted last
 * @param decisions for whom it is allowed: what is said of the fewest holds
 * @param origin where the installed version comes from
 * @param conduct how it fared
 */
public record AllowanceView(
    String id,
    String version,
    LocalText names,
    Optional<LocalText> summary,
    String provider,
    String standing,
    Optional<String> running,
    List<String> troubles,
    List<String> requires,
    List<RightView> permissions,
    long portals,
    List<DecisionView> decisions,
    Optional<Origin> origin,
    Conduct conduct) {

  public AllowanceView {
    troubles = List.copyOf(troubles);
    requires = List.copyOf(requires);
    permissions = List.copyOf(permissions);
    decisions = List.copyOf(decisions);
  }

  /**
   * How it fared.
   *
   * @param loadersKept versions that no longer serve and still take memory on the node that answers
   * @param quarantines where it is halted
   * @param faults the last calls that did not go well on the node that answers, the latest first
   */
  public record Conduct(
      int loadersKept, List<QuarantinedView> quarantines, List<ModuleFault> faults) {

    public Conduct {
      quarantines = List.copyOf(quarantines);
      faults = List.copyOf(faults);
    }

    /** Those nobody has ordered to end yet. */
    public List<QuarantinedView> standing() {
      return quarantines.stream().filter(each -> !each.ordered()).toList();
    }
  }

  /**
   * A decision: for a level, for a portal, or without either for all.
   *
   * @param alias of the portal
   */
  public record DecisionView(
      Optional<String> level, Optional<String> alias, boolean allowed, String reason, Instant at) {

    static DecisionView of(Decision decision) {
      return new DecisionView(
          decision.whom().level(),
          decision.whom().alias(),
          decision.allowed(),
          decision.reason(),
          decision.at());
    }
  }

  static AllowanceView of(
      InstalledModule module,
      List<Decision> decisions,
      long portals,
      Optional<Origin> origin,
      Conduct conduct) {
    return new AllowanceView(
        module.id(),
        module.version(),
        module.names(),
        module.summary(),
        module.provider(),
        module.standing().code(),
        module.running(),
        module.troubles(),
        module.requires(),
        RightView.of(module),
        portals,
        decisions.stream()
            .filter(decision -> decision.pluginId().equals(module.id()))
            .map(DecisionView::of)
            .toList(),
        origin,
        conduct);
  }

  /** The colour of its standing. */
  public String tone() {
    return switch (standing) {
      case "at-work" -> "tag ok";
      case "refused" -> "tag warn";
      default -> "tag plain";
    };
  }
}
