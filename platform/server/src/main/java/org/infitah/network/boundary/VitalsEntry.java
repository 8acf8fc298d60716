package org.infitah.network.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infitah.foundation.identity.ConsoleEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.network.control.VitalsRepository;

/** Where the console leads to how portals are. */
@Dependent
public class VitalsEntry implements ConsoleEntry {

  private final VitalsRepository vitals;

  @Inject
  VitalsEntry(VitalsRepository vitals) {
    this.vitals = vitals;
  }

  @Override
  public String path() {
    return "/console/vitals";
  }

  @Override
  public String title() {
    return "network.vitals";
  }

  @Override
  public String icon() {
    return "info";
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Permission permission() {
    return VitalsViews.SEE;
  }

  @Override
  public List<Waiting> waiting() {
    return List.of(new Waiting("network.waiting.mails", "n", vitals.countTroubled()));
  }
}
