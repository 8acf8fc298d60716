package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.control.AppealRepository;
import org.infitah.consultation.control.Rights;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;

/** Appeals that wait for another moderator than the one who hid. */
@Dependent
public class AppealsWork implements ManageWork {

  private final AppealRepository appeals;

  @Inject
  AppealsWork(AppealRepository appeals) {
    this.appeals = appeals;
  }

  @Override
  public Permission permission() {
    return Rights.MODERATE;
  }

  @Override
  public List<Item> waiting(Person person) {
    long count = appeals.waiting(person.subject());
    return count == 0
        ? List.of()
        : List.of(
            new Item(
                "consultation.work.appeals",
                count,
                Optional.empty(),
                "/manage/appeals",
                Optional.empty()));
  }
}
