package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infitah.foundation.identity.ConsoleEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.membership.Membership;
import org.infitah.membership.control.ApplicationRepository;

/** Where the console leads to what collectivities sent. */
@Dependent
public class ApplicationsEntry implements ConsoleEntry {

  private final ApplicationRepository applications;

  @Inject
  ApplicationsEntry(ApplicationRepository applications) {
    this.applications = applications;
  }

  @Override
  public String path() {
    return "/console/applications";
  }

  @Override
  public String title() {
    return "membership.applications";
  }

  @Override
  public String icon() {
    return "document";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Permission permission() {
    return Membership.ADMIT;
  }

  @Override
  public List<Waiting> waiting() {
    return List.of(
        new Waiting("membership.waiting.received", "n", applications.countReceived()),
        new Waiting("membership.waiting.candidates", "n", applications.countCandidates()));
  }
}
