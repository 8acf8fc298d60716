package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.programme.control.OverrideRepository;
import org.infitah.programme.control.Rights;
import org.infitah.programme.entity.GateOverride;

/** Steps that somebody wants open and a second person has to decide on. */
@Dependent
public class OverridesWork implements ManageWork {

  private final OverrideRepository overrides;

  @Inject
  OverridesWork(OverrideRepository overrides) {
    this.overrides = overrides;
  }

  @Override
  public Permission permission() {
    return Rights.CONFIRM;
  }

  @Override
  public List<Item> waiting(Person person) {
    long waiting =
        overrides.ofCurrent().stream()
            .filter(GateOverride::awaits)
            .filter(one -> !one.askedBy().equals(person.subject()))
            .count();
    return waiting == 0
        ? List.of()
        : List.of(
            new Item(
                "programme.work.overrides",
                waiting,
                Optional.empty(),
                "/manage/programme",
                Optional.empty()));
  }
}
