package org.infitah.profile;

import java.util.List;
import org.infitah.spi.LocalText;

/** Who lies around a member. Shown and no more: no member reads another's data for it. */
public interface Surroundings {

  /**
   * Members whose territory holds that of a code, and those whose territory it holds, the largest
   * first.
   *
   * @param code as HCP numbers collectivities, each code beginning with that of what holds it
   */
  List<Neighbour> around(String code, int most);

  /** A member as it is named to its neighbours. */
  record Neighbour(String alias, String level, LocalText names) {}
}
