package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.consultation.entity.Hiding;
import org.infitah.consultation.entity.ModerationAppeal;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Forbidden;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.problem.NotFound;
import org.infitah.programme.References;

/**
 * Takes what the author of something hidden holds against it: once for each hiding, within the days
 * that are given for it.
 */
@Dependent
public class AppealHiding {

  private final ConsultationRepository consultations;
  private final Hidings hidings;
  private final AppealRepository appeals;
  private final AppealTime time;
  private final References references;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  AppealHiding(
      ConsultationRepository consultations,
      Hidings hidings,
      AppealRepository appeals,
      AppealTime time,
      References references,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.consultations = consultations;
    this.hidings = hidings;
    this.appeals = appeals;
    this.time = time;
    this.references = references;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** From the person at hand, who said it. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public ModerationAppeal appeal(String about, String reasons) {
    Person person = current.require(Rights.CONTRIBUTE);
    Hiding hiding = hidings.find(about).orElseThrow(NotFound::new);
    if (hiding.author().filter(person.subject()::equals).isEmpty()) {
      throw new Forbidden();
    }
    return take(hiding, Optional.of(person), reasons);
  }

  /** From whoever shows the receipt of a contribution. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public ModerationAppeal appealWith(String receipt, String reasons) {
    Hiding hiding = hidings.received(receipt).orElseThrow(NotFound::new);
    return take(hiding, Optional.empty(), reasons);
  }

  private ModerationAppeal take(Hiding hiding, Optional<Person> person, String reasons) {
    Instant now = clock.instant();
    consultations.lock(hiding.consultation());
    if (appeals.has(hiding)) {
      throw new NotNow("appealed");
    }
    if (time.over(hiding.at(), now)) {
      throw new NotNow("appeal-late");
    }
    if (reasons.isBlank()) {
      Unfit.refuse(Map.of("reasons", "said"));
    }
    if (reasons.length() > ModerationAppeal.LONGEST) {
      Unfit.refuse(Map.of("reasons", "long"));
    }
    ModerationAppeal appeal =
        new ModerationAppeal(
            Uuid7.at(now),
            references.next("R", 4, "ModerationAppeal"),
            hiding,
            person.map(Person::subject).or(hiding::author),
            reasons,
            now);
    appeals.add(appeal);
    audit.record(
        person
            .map(by -> by.did("participation.appealed", appeal.reference()))
            .orElseGet(
                () -> new Act("participation.appealed", "receipt", Set.of(), appeal.reference())));
    return appeal;
  }
}
