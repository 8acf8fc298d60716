package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.TableIdea;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.Idea;
import org.infitah.consultation.entity.Place;
import org.infitah.consultation.entity.Sending;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.programme.Programmes;
import org.infitah.programme.References;
import org.infitah.territory.Territories;

/** Takes what somebody has to say in a consultation; sent twice, it is kept once. */
@Dependent
public class Contribute {

  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final References references;
  private final Programmes programmes;
  private final Territories territories;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  Contribute(
      ConsultationRepository consultations,
      ContributionRepository contributions,
      References references,
      Programmes programmes,
      Territories territories,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.consultations = consultations;
    this.contributions = contributions;
    this.references = references;
    this.programmes = programmes;
    this.territories = territories;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * From the person at hand, while the consultation is open.
   *
   * @param key drawn when the form was begun
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Contribution contribute(Consultation asked, Idea idea, UUID key) {
    Person person = current.require(Rights.CONTRIBUTE);
    Instant now = clock.instant();
    Consultation consultation = consultations.lock(asked.id());
    if (!consultation.takes(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow("window");
    }
    Sending sending =
        new Sending(key, "portal", Optional.of(person.subject()), Optional.empty(), now);
    return keep(consultation, idea, sending, person);
  }

  /**
   * From somebody present or a paper form. What was handed in while the consultation was open may
   * be written down until it is closed.
   *
   * @param channel {@code counter} or {@code paper}
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Contribution writeDown(Consultation asked, Idea idea, String channel, UUID key) {
    Person person = current.require(Rights.RECORD);
    Instant now = clock.instant();
    Consultation consultation = consultations.lock(asked.id());
    LocalDate today = LocalDate.ofInstant(now, Morocco.ZONE);
    boolean open = consultation.takes(today);
    boolean over =
        consultation.kind().isPresent()
            && consultation.endedAt().isEmpty()
            && consultation.closesOn().filter(today::isAfter).isPresent();
    if (!open && !(over && channel.equals("paper"))) {
      throw new NotNow("window");
    }
    if (!List.of("counter", "paper").contains(channel)) {
      Unfit.refuse(Map.of("channel", "channel"));
    }
    Sending sending =
        new Sending(key, channel, Optional.empty(), Optional.of(person.subject()), now);
    return keep(consultation, idea, sending, person);
  }

  /** From a table of a workshop, while the consultation is open. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Contribution bring(Consultation asked, Idea idea, TableIdea table) {
    Person person = current.require(Rights.RECORD);
    Instant now = clock.instant();
    Consultation consultation = consultations.lock(asked.id());
    if (!consultation.takes(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow("window");
    }
    Sending sending =
        new Sending(
            table.key(),
            "workshop",
            Optional.empty(),
            Optional.of(person.subject()),
            Optional.of(new Sending.Table(table.workshop(), table.table())),
            now);
    return keep(consultation, idea, sending, person);
  }

  /** What must be put right before it can be kept: the field, and why. */
  Map<String, String> wrong(Idea idea) {
    Map<String, String> wrong = new LinkedHashMap<>(idea.wrong());
    if (idea.axis().filter(axis -> !known(axis)).isPresent()) {
      wrong.put("axis", "axis");
    }
    if (idea.place().spot().filter(spot -> !onOurGround(spot)).isPresent()) {
      wrong.put("place", "place");
    }
    return wrong;
  }

  private boolean onOurGround(Place.Spot spot) {
    return territories
        .outline()
        .filter(outline -> outline.holds(spot.latitude(), spot.longitude()))
        .isPresent();
  }

  /** Keeps it, once; the consultation is locked and takes contributions. */
  Contribution keep(Consultation consultation, Idea idea, Sending sending, Person person) {
    Optional<Contribution> before = contributions.sent(sending.key());
    if (before.isPresent()) {
      return same(before.get(), consultation, sending);
    }
    Unfit.refuse(wrong(idea));
    String reference = references.next("I", 5, "Contribution");
    Contribution contribution =
        new Contribution(
            Uuid7.at(sending.at()), consultation.id(), reference, Receipts.draw(), idea, sending);
    contributions.add(contribution);
    audit.record(person.did("participation.contributed", reference));
    ledger.record(
        LedgerKind.CONTRIBUTION_RECEIVED,
        reference,
        idea.title() + '\n' + idea.body(),
        sending.at());
    return contribution;
  }

  private static Contribution same(
      Contribution before, Consultation consultation, Sending sending) {
    boolean same =
        before.consultationId().equals(consultation.id())
            && before.author().equals(sending.author())
            && before.enteredBy().equals(sending.enteredBy());
    if (!same) {
      throw new NotNow("key");
    }
    return before;
  }

  private boolean known(String axis) {
    return programmes.axes().stream().anyMatch(one -> one.code().equals(axis));
  }
}
