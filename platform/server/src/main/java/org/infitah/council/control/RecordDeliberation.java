package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Deliberation;
import org.infitah.council.entity.ExactText;
import org.infitah.council.entity.Sitting;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.ledger.LedgerText;
import org.infitah.programme.Adoption;
import org.infitah.programme.Gates;
import org.infitah.programme.Programmes;
import org.infitah.programme.Way;
import org.infitah.spi.LocalText;
import org.infitah.version.ExactVersion;
import org.infitah.version.Versions;

/**
 * Puts what the council voted into writing, under the next number of the year; a programme that it
 * adopted is an adopted one from then on.
 */
@Dependent
public class RecordDeliberation {

  private static final int LONGEST = 20_000;

  private final CouncilRepository council;
  private final DeliberationRepository deliberations;
  private final Programmes programmes;
  private final Versions versions;
  private final Gates gates;
  private final Adoption adoption;
  private final Way way;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  RecordDeliberation(
      CouncilRepository council,
      DeliberationRepository deliberations,
      Programmes programmes,
      Versions versions,
      Gates gates,
      Adoption adoption,
      Way way,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.council = council;
    this.deliberations = deliberations;
    this.programmes = programmes;
    this.versions = versions;
    this.gates = gates;
    this.adoption = adoption;
    this.way = way;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Records it and answers its reference.
   *
   * @param annex the exact text it decides on, where there is one; on the programme there is none
   *     but the version that is on the agenda
   */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public String record(
      CouncilSession session, AgendaPoint point, LocalText body, Optional<String> annex) {
    Person person = current.require(Rights.KEEP);
    council.hold(session.id());
    if (point.outcome().isEmpty()) {
      throw Unkeepable.because("body", "unvoted");
    }
    if (deliberations.ofSession(session.id()).stream()
        .anyMatch(one -> one.pointId().equals(point.id()))) {
      throw Unkeepable.because("body", "recorded");
    }
    if (body.texts().values().stream().anyMatch(words -> words.length() > LONGEST)
        || annex.filter(text -> text.length() > LONGEST).isPresent()) {
      throw Unkeepable.because("body", "long");
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Morocco.ZONE);
    Optional<ExactVersion> version = point.exactVersion();
    version.ifPresent(exact -> refuse(point, exact, annex, today));
    LocalDate heldOn =
        council.sittings(session.id()).stream()
            .filter(Sitting::opened)
            .findFirst()
            .orElseThrow()
            .heldOn()
            .firstDay();
    int year = heldOn.getYear();
    Deliberation deliberation =
        new Deliberation(Uuid7.at(now), year, deliberations.nextNumber(year), point, body);
    annex.map(ExactText::of).ifPresent(deliberation::decideOn);
    deliberations.add(deliberation);
    String reference = deliberation.reference();
    audit.record(person.did("plenary.deliberated", reference));
    ledger.record(LedgerKind.DELIBERATION_RECORDED, reference, LedgerText.of(body), now);
    version
        .filter(exact -> adopts(point))
        .ifPresent(
            exact -> {
              adoption.adopt(reference, exact.number(), heldOn, now);
              way.put("council_adoption", session.reference(), Optional.empty(), heldOn, heldOn);
              ledger.record(
                  LedgerKind.PROGRAMME_ADOPTED,
                  point.programme().orElseThrow(),
                  reference + '\n' + exact.number(),
                  now);
            });
    return reference;
  }

  private void refuse(
      AgendaPoint point, ExactVersion version, Optional<String> annex, LocalDate today) {
    if (annex.isPresent()) {
      throw Unkeepable.because("body", "annex");
    }
    if (programmes
        .current()
        .filter(one -> point.programme().filter(one.reference()::equals).isPresent())
        .isEmpty()) {
      throw Unkeepable.because("body", "other");
    }
    if (!versions.matches(version)) {
      throw Unkeepable.because("body", "differs");
    }
    // The step asks for the very deliberation that is being recorded.
    if (adopts(point)
        && gates.missing("adoption", today).stream()
            .anyMatch(one -> !one.code().equals(DeliberationRecorded.CODE))) {
      throw Unkeepable.because("body", "adoption");
    }
  }

  private static boolean adopts(AgendaPoint point) {
    return point.outcome().filter("adopted"::equals).isPresent();
  }
}
