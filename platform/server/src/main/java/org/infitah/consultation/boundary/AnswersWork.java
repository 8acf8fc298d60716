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

/** Contributions that wait for an answer. */
@Dependent
public class AnswersWork implements ManageWork {

  private final WaitingContributions contributions;

  @Inject
  AnswersWork(WaitingContributions contributions) {
    this.contributions = contributions;
  }

  @Override
  public Permission permission() {
    return Rights.ANSWER;
  }

  @Override
  public List<Item> waiting(Person person) {
    return contributions.unanswered().stream()
        .map(
            one ->
                new Item(
                    "consultation.work.answers",
                    one.count(),
                    Optional.of(one.consultation()),
                    "/manage/consultations/" + one.consultation() + "/answers",
                    Optional.empty()))
        .toList();
  }
}
