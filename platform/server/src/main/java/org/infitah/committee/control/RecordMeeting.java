package org.infitah.committee.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.infitah.committee.entity.CommitteeMeeting;
import org.infitah.committee.entity.Minutes;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;

/** Says that the committee met, and what it decided. */
@Dependent
public class RecordMeeting {

  private final CommitteeRepository committee;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  RecordMeeting(
      CommitteeRepository committee, CurrentPerson current, AuditTrail audit, Clock clock) {
    this.committee = committee;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Records it and answers its reference; a meeting to come has decided nothing yet. */
  @Transactional(dontRollbackOn = Unseatable.class)
  public String record(Minutes minutes) {
    Person person = current.require(Rights.KEEP);
    Instant now = clock.instant();
    Map<String, String> wrong = new LinkedHashMap<>(minutes.wrong());
    if (minutes.held().isAfter(LocalDate.ofInstant(now, Morocco.ZONE))) {
      wrong.put("held", "past");
    }
    if (!wrong.isEmpty()) {
      throw new Unseatable(wrong);
    }
    UUID programme =
        committee.programme().orElseThrow(() -> new Unseatable(Map.of("title", "programme")));
    String reference = committee.nextMeeting();
    committee.add(
        new CommitteeMeeting(Uuid7.at(now), programme, reference, minutes, person.subject()));
    audit.record(person.did("follow-up.met", reference));
    return reference;
  }
}
