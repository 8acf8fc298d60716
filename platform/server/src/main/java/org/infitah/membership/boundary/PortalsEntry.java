package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.identity.ConsoleEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.membership.Membership;
import org.infitah.membership.control.PortalRepository;

/** Where the console leads to the portals there are, and to the life of each. */
@Dependent
public class PortalsEntry implements ConsoleEntry {

  private final PortalRepository portals;

  @Inject
  PortalsEntry(PortalRepository portals) {
    this.portals = portals;
  }

  @Override
  public String path() {
    return "/console/portals";
  }

  @Override
  public String title() {
    return "membership.portals";
  }

  @Override
  public String icon() {
    return "place";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Permission permission() {
    return Membership.OVERSEE;
  }

  @Override
  public List<Waiting> waiting() {
    long others =
        portals.count().entrySet().stream()
            .filter(state -> !state.getKey().equals("active"))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return List.of(new Waiting("membership.waiting.not-active", "n", others));
  }
}
