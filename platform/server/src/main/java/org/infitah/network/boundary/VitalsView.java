package org.infitah.network.boundary;

import java.util.Map;
import java.util.Optional;
import org.infitah.network.control.VitalsRepository;
import org.infitah.network.entity.Vitals;
import org.infitah.spi.LocalText;

/**
 * How a member's portal is.
 *
 * @param state where it stands in its life
 * @param allowed how much it may use, by code
 * @param vitals what it last counted of itself; absent until it has
 */
public record VitalsView(
    String alias,
    String level,
    LocalText names,
    String state,
    Map<String, Long> allowed,
    Optional<Vitals> vitals) {

  static VitalsView of(VitalsRepository.Portal portal) {
    return new VitalsView(
        portal.alias(),
        portal.level(),
        portal.names(),
        portal.state().code(),
        portal.allowed(),
        portal.vitals());
  }
}
