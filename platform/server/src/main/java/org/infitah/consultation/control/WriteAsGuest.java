package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.GuestIdea;
import org.infitah.consultation.entity.Idea;
import org.infitah.consultation.entity.Writer;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.limit.FormEffort;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.persistence.Sha256;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;

/**
 * Keeps what somebody without an account wrote until the letter to them is followed. Whoever asks
 * learns the same, whether the address is known here or not, and whether it had its letters
 * already.
 */
@Dependent
public class WriteAsGuest {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private final ConsultationRepository consultations;
  private final Contribute contributing;
  private final GuestRepository guests;
  private final GuestTerms terms;
  private final FormEffort effort;
  private final LetterLinks links;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  WriteAsGuest(
      ConsultationRepository consultations,
      Contribute contributing,
      GuestRepository guests,
      GuestTerms terms,
      FormEffort effort,
      LetterLinks links,
      Outbox outbox,
      AuditTrail audit,
      Clock clock) {
    this.consultations = consultations;
    this.contributing = contributing;
    this.guests = guests;
    this.terms = terms;
    this.effort = effort;
    this.links = links;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** What must be put right before it can be sent: the field, and why. */
  public Map<String, String> wrong(Idea idea, Writer writer) {
    Map<String, String> wrong = new LinkedHashMap<>(contributing.wrong(idea));
    if (!Mail.isAddress(writer.address())) {
      wrong.put("address", "address");
    }
    return wrong;
  }

  /**
   * Keeps it and writes the letter.
   *
   * @param work what the writer's browser did for it; empty where it did nothing
   * @return until when the letter can be followed
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Instant write(Consultation asked, Idea idea, Writer writer, String work) {
    Instant now = clock.instant();
    Consultation consultation = consultations.lock(asked.id());
    if (!consultation.takes(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow("window");
    }
    Unfit.refuse(wrong(idea, writer));
    if (!effort.enough(consultation.id(), writer.key(), work)) {
      Unfit.refuse(Map.of("work", "effort"));
    }
    Instant until = terms.letterEnds(now);
    boolean enough = guests.lettersTo(writer.address(), now) >= terms.letters();
    if (enough || guests.sent(writer.key())) {
      return until;
    }
    String token = draw();
    GuestIdea waiting =
        new GuestIdea(
            Uuid7.at(now),
            consultation.id(),
            idea,
            writer,
            new GuestIdea.Waiting(Sha256.of(token), now, until));
    guests.add(waiting);
    terms.note();
    outbox.send(letter(consultation, writer, token));
    audit.record(new Act("participation.guest-wrote", "guest", Set.of(), waiting.id().toString()));
    return until;
  }

  /** Nothing of what was written stands in it: a stranger could write anything to anybody. */
  private Mail letter(Consultation consultation, Writer writer, String token) {
    Language language = Language.find(writer.lettersIn()).orElse(Language.AR);
    return new Mail(
        writer.address(),
        language,
        "consultation.mail.guest",
        Map.of(
            "reference",
            consultation.reference(),
            "hours",
            Integer.toString(terms.hours()),
            "link",
            links.page(language, "/guest?token=" + token)));
  }

  private static String draw() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
