package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.WaitingContributions;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;

/** Comments that were reported and wait for somebody to look. */
@Dependent
public class ReportsWork implements ManageWork {

  private final WaitingContributions contributions;

  @Inject
  ReportsWork(WaitingContributions contributions) {
    this.contributions = contributions;
  }

  @Override
  public Permission permission() {
    return Rights.MODERATE;
  }

  @Override
  public List<Item> waiting(Person person) {
    return contributions.reported().stream()
        .map(
            one ->
                new Item(
                    "consultation.work.reports",
                    one.count(),
                    Optional.of(one.consultation()),
                    "/manage/consultations/" + one.consultation() + "/reported",
                    Optional.empty()))
        .toList();
  }
}
