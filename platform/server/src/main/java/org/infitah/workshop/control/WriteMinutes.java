package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.ledger.LedgerText;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.Workshop;
import org.infitah.workshop.entity.WorkshopMinutes;

/** Writes down what a workshop came to, and puts it before the public. */
@Dependent
public class WriteMinutes {

  private static final int SHORTEST = 20;
  private static final int LONGEST = 20_000;

  private final WorkshopRepository workshops;
  private final MinutesRepository whole;
  private final FileStore files;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  WriteMinutes(
      WorkshopRepository workshops,
      MinutesRepository whole,
      FileStore files,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.workshops = workshops;
    this.whole = whole;
    this.files = files;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Keeps them, unless somebody wrote them in the meantime.
   *
   * @param version of the minutes that were looked at; 0 where there were none
   * @param publish whether everybody shall read them from now on
   */
  @Transactional(dontRollbackOn = Unwritten.class)
  public void write(Workshop workshop, int version, LocalText words, boolean publish) {
    Person person = current.require(publish ? Rights.PUBLISH : Rights.WRITE);
    Instant now = clock.instant();
    workshops.hold(workshop.id());
    WorkshopMinutes minutes = workshops.minutes(workshop.id()).orElse(null);
    refuse(workshop, words, now);
    if (version != (minutes == null ? 0 : minutes.version())) {
      throw new Unwritten("overtaken");
    }
    if (minutes != null && minutes.published()) {
      current.require(Rights.PUBLISH);
    }
    if (minutes == null) {
      minutes = new WorkshopMinutes(Uuid7.at(now), workshop.id(), words, person.subject());
      workshops.add(minutes);
    } else {
      minutes.write(words, person.subject());
    }
    audit.record(person.did("meeting.written", workshop.reference()));
    if (publish && !minutes.published()) {
      minutes.publish(person.subject(), now);
      whole.photos(workshop.id()).forEach(photo -> files.release(photo.fileId()));
      audit.record(person.did("meeting.published", workshop.reference()));
      ledger.record(LedgerKind.MINUTES_PUBLISHED, workshop.reference(), LedgerText.of(words), now);
    }
  }

  private static void refuse(Workshop workshop, LocalText words, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, Morocco.ZONE);
    if (workshop.cancelledAt().isPresent()) {
      throw new Unwritten("cancelled");
    }
    if (workshop.startsOn().filter(day -> day.firstDay().isAfter(today)).isPresent()) {
      throw new Unwritten("ahead");
    }
    if (words.texts().values().stream().anyMatch(text -> text.strip().length() < SHORTEST)) {
      throw new Unwritten("short");
    }
    if (words.texts().values().stream().anyMatch(text -> text.length() > LONGEST)) {
      throw new Unwritten("long");
    }
  }
}
