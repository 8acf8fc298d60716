package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.job.Agenda;

/** For how long guests are known here, and how many letters one address may have. */
@Dependent
public class GuestTerms {

  static final String WORK = "guest";

  /** One turn sweeps all of a tenant's that is over. */
  private static final UUID TURN = UUID.fromString("00000000-0000-0000-0000-000000000047");

  private final GuestRepository guests;
  private final Agenda agenda;
  private final int hours;
  private final int days;
  private final int letters;

  @Inject
  GuestTerms(
      GuestRepository guests,
      Agenda agenda,
      @ConfigProperty(name = "infitah.guest.hours", defaultValue = "48") int hours,
      @ConfigProperty(name = "infitah.guest.days", defaultValue = "30") int days,
      @ConfigProperty(name = "infitah.guest.letters", defaultValue = "5") int letters) {
    this.guests = guests;
    this.agenda = agenda;
    this.hours = hours;
    this.days = days;
    this.letters = letters;
  }

  /** For how many hours a letter can be followed. */
  public int hours() {
    return hours;
  }

  /** For how many days a browser is known. */
  public int days() {
    return days;
  }

  /** How many letters that nobody followed one address may have. */
  public int letters() {
    return letters;
  }

  Instant letterEnds(Instant now) {
    return now.plus(Duration.ofHours(hours));
  }

  Duration known() {
    return Duration.ofDays(days);
  }

  /** Notes when the next of them has to go, as things stand now. */
  void note() {
    Optional<Instant> next = guests.nextEnd();
    if (next.isPresent()) {
      agenda.note(WORK, TURN, next.get());
    } else {
      agenda.done(WORK, TURN);
    }
  }
}
