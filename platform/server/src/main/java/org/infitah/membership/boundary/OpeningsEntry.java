package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.identity.ConsoleEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.membership.Membership;
import org.infitah.membership.control.OpeningRepository;

/** Where the console leads to portals being opened. */
@Dependent
public class OpeningsEntry implements ConsoleEntry {

  private final OpeningRepository openings;

  @Inject
  OpeningsEntry(OpeningRepository openings) {
    this.openings = openings;
  }

  @Override
  public String path() {
    return "/console/openings";
  }

  @Override
  public String title() {
    return "membership.openings";
  }

  @Override
  public String icon() {
    return "check";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Permission permission() {
    return Membership.ADMIT;
  }

  @Override
  public List<Waiting> waiting() {
    Map<String, Long> counts = openings.count();
    long underWay = counts.getOrDefault("asked", 0L) + counts.getOrDefault("running", 0L);
    return List.of(
        new Waiting("membership.waiting.running", "n", underWay),
        new Waiting("membership.waiting.failed", "n", counts.getOrDefault("failed", 0L)));
  }
}
