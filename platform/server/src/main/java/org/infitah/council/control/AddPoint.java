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
import org.infitah.council.entity.Subject;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Gates;
import org.infitah.programme.ProgrammeSummary;
import org.infitah.programme.Programmes;
import org.infitah.spi.LocalText;
import org.infitah.version.Versions;

/** Puts a point on the agenda of a session that has not begun. */
@Dependent
public class AddPoint {

  private static final int LONGEST = 300;

  private final CouncilRepository council;
  private final Programmes programmes;
  private final Gates gates;
  private final Versions versions;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  AddPoint(
      CouncilRepository council,
      Programmes programmes,
      Gates gates,
      Versions versions,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.council = council;
    this.programmes = programmes;
    this.gates = gates;
    this.versions = versions;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds it as the last one; the programme itself once its step has what it asks for and a version
   * of it is ready.
   *
   * @param onProgramme whether it is about the current programme
   */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void add(CouncilSession session, LocalText title, boolean onProgramme) {
    Person person = current.require(Rights.KEEP);
    if (!session.called() || !session.planned()) {
      throw Unkeepable.because("title", "begun");
    }
    if (title.texts().values().stream().anyMatch(words -> words.length() > LONGEST)) {
      throw Unkeepable.because("title", "long");
    }
    Instant now = clock.instant();
    Optional<Subject> subject =
        onProgramme
            ? Optional.of(programme(LocalDate.ofInstant(now, Morocco.ZONE)))
            : Optional.empty();
    int nth = council.points(session.id()).size() + 1;
    council.add(new AgendaPoint(Uuid7.at(now), session.id(), nth, title, subject));
    audit.record(person.did("plenary.agenda", session.reference()));
  }

  private Subject programme(LocalDate today) {
    ProgrammeSummary programme =
        programmes.current().orElseThrow(() -> Unkeepable.because("programme", "programme"));
    if (!gates.missing("submission", today).isEmpty()) {
      throw Unkeepable.because("programme", "gate");
    }
    return new Subject(
        programme.reference(),
        versions.toDecideOn().orElseThrow(() -> Unkeepable.because("programme", "version")));
  }
}
