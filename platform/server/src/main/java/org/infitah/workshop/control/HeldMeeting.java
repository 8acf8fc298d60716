package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.entity.Workshop;
import org.infitah.workshop.entity.WorkshopMinutes;

/**
 * The gate before whatever is added to the minutes of a meeting. Its callers hold the transaction.
 */
@Dependent
class HeldMeeting {

  private final WorkshopRepository workshops;
  private final CurrentPerson current;

  @Inject
  HeldMeeting(WorkshopRepository workshops, CurrentPerson current) {
    this.workshops = workshops;
    this.current = current;
  }

  /** Whoever may write, and where the minutes are public already, whoever answers for them. */
  Open open(UUID meeting, Instant now) {
    Person person = current.require(Rights.WRITE);
    Workshop workshop = workshops.hold(meeting);
    if (!workshop.begun(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow(workshop.cancelledAt().isPresent() ? "cancelled" : "ahead");
    }
    boolean isPublic =
        workshops.minutes(workshop.id()).filter(WorkshopMinutes::published).isPresent();
    if (isPublic) {
      current.require(Rights.PUBLISH);
    }
    return new Open(workshop, person, isPublic);
  }

  /**
   * A meeting that was held.
   *
   * @param isPublic whether everybody reads its minutes
   */
  record Open(Workshop workshop, Person person, boolean isPublic) {}
}
