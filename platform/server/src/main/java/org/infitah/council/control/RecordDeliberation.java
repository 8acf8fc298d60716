package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import org.infitah.spi.LocalText;

/** Puts what the council voted into writing, under the next number of the year. */
@Dependent
public class RecordDeliberation {

  private static final int LONGEST = 20_000;

  private final CouncilRepository council;
  private final DeliberationRepository deliberations;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  RecordDeliberation(
      CouncilRepository council,
      DeliberationRepository deliberations,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.council = council;
    this.deliberations = deliberations;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records it and answers its reference.
   *
   * @param annex the exact text it decides on, where there is one
   */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public String record(
      CouncilSession session, AgendaPoint point, LocalText body, Optional<String> annex) {
    Person person = current.require(Rights.KEEP);
    deliberations.hold(session.id());
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
    int year =
        council.sittings(session.id()).stream()
            .filter(Sitting::opened)
            .findFirst()
            .orElseThrow()
            .heldOn()
            .firstDay()
            .getYear();
    Deliberation deliberation =
        new Deliberation(
            Uuid7.at(clock.instant()), year, deliberations.nextNumber(year), point, body);
    annex.map(ExactText::of).ifPresent(deliberation::decideOn);
    deliberations.add(deliberation);
    audit.record(person.did("plenary.deliberated", deliberation.reference()));
    return deliberation.reference();
  }
}
