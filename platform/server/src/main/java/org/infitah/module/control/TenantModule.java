package org.infitah.module.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.module.entity.Choice;

/**
 * A module as one tenant has it.
 *
 * @param installed empty when this installation does not carry it any longer
 * @param decision the network's that holds here; none was made when it is empty
 * @param choice the tenant's; none was made when it is empty
 * @param missing the ids of the modules it needs that are not enabled here
 * @param dependents the ids of the enabled modules that need it
 */
public record TenantModule(
    String id,
    Optional<InstalledModule> installed,
    Optional<Decision> decision,
    Optional<Choice> choice,
    List<String> missing,
    List<String> dependents) {

  public TenantModule {
    missing = List.copyOf(missing);
    dependents = List.copyOf(dependents);
  }

  public boolean isAllowed() {
    return decision.map(Decision::allowed).orElse(false);
  }

  public boolean isEnabled() {
    return choice.map(Choice::isEnabled).orElse(false);
  }

  /** Whether it is enabled and in quarantine. */
  public boolean isHalted() {
    return isEnabled() && choice.flatMap(Choice::halted).isPresent();
  }

  boolean isHaltedBefore(Instant moment) {
    return isHalted()
        && choice.flatMap(Choice::halted).filter(halt -> halt.at().isBefore(moment)).isPresent();
  }

  /** No version of it runs on this node, and none will without another build of it. */
  boolean isRefused() {
    return installed
        .filter(module -> module.standing() == InstalledModule.Standing.REFUSED)
        .filter(module -> module.running().isEmpty())
        .isPresent();
  }

  /** What keeps it from being enabled. */
  public List<Obstacle> obstacles() {
    List<Obstacle> obstacles = new ArrayList<>();
    if (installed.isEmpty()) {
      obstacles.add(Obstacle.NOT_INSTALLED);
    }
    if (!isAllowed()) {
      obstacles.add(Obstacle.NOT_ALLOWED);
    }
    if (isRefused()) {
      obstacles.add(Obstacle.REFUSED);
    }
    if (!missing.isEmpty()) {
      obstacles.add(Obstacle.NEEDS);
    }
    return obstacles;
  }

  /** More about an obstacle, for machines. */
  List<String> details(Obstacle obstacle) {
    return switch (obstacle) {
      case REFUSED -> installed.map(InstalledModule::troubles).orElse(List.of());
      case NEEDS -> missing;
      case NEEDED -> dependents;
      case NOT_ALLOWED -> decision.map(Decision::reason).map(List::of).orElse(List.of());
      case NOT_INSTALLED -> List.of();
    };
  }
}
