package org.infitah.module.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.plugin.InstalledModule;
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
    List<DecisionView> decisions) {

  public AllowanceView {
    troubles = List.copyOf(troubles);
    requires = List.copyOf(requires);
    permissions = List.copyOf(permissions);
    decisions = List.copyOf(decisions);
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

  static AllowanceView of(InstalledModule module, List<Decision> decisions, long portals) {
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
            .toList());
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
