package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.Guest;
import org.infitah.consultation.entity.Idea;
import org.infitah.consultation.entity.Sending;
import org.infitah.consultation.entity.Writer;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.time.Morocco;

/** Takes what somebody has to say who proved an address in this browser before. */
@Dependent
public class ContributeAsGuest {

  private final ConsultationRepository consultations;
  private final Contribute contributing;
  private final CurrentGuest current;
  private final Follows follows;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ContributeAsGuest(
      ConsultationRepository consultations,
      Contribute contributing,
      CurrentGuest current,
      Follows follows,
      AuditTrail audit,
      Clock clock) {
    this.consultations = consultations;
    this.contributing = contributing;
    this.current = current;
    this.follows = follows;
    this.audit = audit;
    this.clock = clock;
  }

  /** Without another letter. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Contribution contribute(Consultation asked, Idea idea, Writer writer) {
    Instant now = clock.instant();
    Guest guest = current.find(now).orElseThrow(() -> new NotNow("guest"));
    Consultation consultation = consultations.lock(asked.id());
    if (!consultation.takes(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow("window");
    }
    return keep(consultation, idea, writer, guest, now);
  }

  /** Keeps it as the guest's; the consultation is locked and takes contributions. */
  Contribution keep(Consultation consultation, Idea idea, Writer writer, Guest guest, Instant now) {
    Person person = new Person(guest.subject(), "", Set.of(), Set.of());
    Sending sending =
        new Sending(writer.key(), "guest", Optional.of(guest.subject()), Optional.empty(), now);
    Contribution kept = contributing.keep(consultation, idea, sending, person);
    Language language = Language.find(writer.lettersIn()).orElse(Language.AR);
    if (writer.tells() && follows.add(kept.id(), guest.subject(), guest.address(), language, now)) {
      audit.record(person.did("participation.followed", kept.reference()));
    }
    return kept;
  }
}
