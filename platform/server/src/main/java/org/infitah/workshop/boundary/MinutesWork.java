package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.WorkshopRepository;

/** Meetings that were held and of which nobody reads minutes yet. */
@Dependent
public class MinutesWork implements ManageWork {

  private final WorkshopRepository workshops;
  private final Clock clock;

  @Inject
  MinutesWork(WorkshopRepository workshops, Clock clock) {
    this.workshops = workshops;
    this.clock = clock;
  }

  @Override
  public Permission permission() {
    return Rights.WRITE;
  }

  @Override
  public List<Item> waiting(Person person) {
    long waiting = workshops.untold(Morocco.today(clock));
    return waiting == 0
        ? List.of()
        : List.of(
            new Item(
                "workshop.work.minutes",
                waiting,
                Optional.empty(),
                "/manage/workshops",
                Optional.empty()));
  }
}
