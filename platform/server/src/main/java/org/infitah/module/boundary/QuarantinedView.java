package org.infitah.module.boundary;

import java.time.Instant;
import java.util.List;
import org.infitah.module.control.Release;
import org.infitah.network.ModuleUse;

/**
 * A portal that has a module in quarantine, as it counted last.
 *
 * @param cause {@code errors}, {@code time} or {@code stuck}
 * @param version that failed
 * @param ordered whether the network has ordered since that it go back into service
 */
public record QuarantinedView(
    String alias, Instant at, String cause, String version, boolean ordered) {

  static QuarantinedView of(ModuleUse.Halted halted, List<Release> releases) {
    return new QuarantinedView(
        halted.alias(),
        halted.at(),
        halted.cause(),
        halted.version(),
        releases.stream()
            .anyMatch(
                release ->
                    release.pluginId().equals(halted.module())
                        && release.alias().equals(halted.alias())
                        && !release.at().isBefore(halted.at())));
  }
}
