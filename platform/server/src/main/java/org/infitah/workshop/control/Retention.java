package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.entity.Workshop;

/** How long it is kept who registered for a meeting. */
@Dependent
public class Retention {

  static final String WORK = "registration";

  private final Agenda agenda;
  private final int days;

  @Inject
  Retention(
      Agenda agenda,
      @ConfigProperty(name = "infitah.registration.days", defaultValue = "60") int days) {
    this.agenda = agenda;
    this.days = days;
  }

  /** How many days after the meeting. */
  public int days() {
    return days;
  }

  /** Whether the time of what is known of a meeting's people is over on this day. */
  boolean over(Workshop workshop, LocalDate today) {
    return last(workshop).isBefore(today);
  }

  /** Notes when the list has to go. */
  void note(Workshop workshop) {
    agenda.note(
        WORK, workshop.id(), last(workshop).plusDays(1).atStartOfDay(Morocco.ZONE).toInstant());
  }

  /** The list is gone. */
  void done(UUID workshop) {
    agenda.done(WORK, workshop);
  }

  private LocalDate last(Workshop workshop) {
    return workshop
        .endsOn()
        .or(workshop::startsOn)
        .map(day -> day.lastDay().plusDays(days))
        .orElse(LocalDate.MAX.minusDays(1));
  }
}
