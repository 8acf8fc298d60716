package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.workshop.entity.DecisionText;
import org.infitah.workshop.entity.MeetingDecision;
import org.infitah.workshop.entity.Workshop;

/** Writes down what a meeting decided. */
@Dependent
public class RecordDecision {

  private static final int MOST = 100;

  private final HeldMeeting meetings;
  private final MinutesRepository minutes;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  RecordDecision(HeldMeeting meetings, MinutesRepository minutes, AuditTrail audit, Clock clock) {
    this.meetings = meetings;
    this.minutes = minutes;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps one more and answers its number. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public int record(Workshop known, DecisionText text) {
    Instant now = clock.instant();
    HeldMeeting.Open open = meetings.open(known.id(), now);
    Unfit.refuse(text.wrong());
    List<MeetingDecision> all = minutes.decisions(known.id());
    int number = all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1;
    if (all.size() >= MOST) {
      throw new NotNow("many");
    }
    minutes.add(
        new MeetingDecision(Uuid7.at(now), known.id(), number, text, open.person().subject()));
    audit.record(open.person().did("meeting.decision-recorded", known.reference()));
    return number;
  }

  /** Says it otherwise, unless somebody did in the meantime; empty where there is none. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Optional<MeetingDecision> revise(
      Workshop known, int number, int version, DecisionText text) {
    HeldMeeting.Open open = meetings.open(known.id(), clock.instant());
    Optional<MeetingDecision> found = minutes.decision(known.id(), number);
    if (found.isPresent()) {
      if (found.get().version() != version) {
        Unfit.refuse(Map.of("version", "overtaken"));
      }
      Unfit.refuse(text.wrong());
      found.get().say(text, open.person().subject());
      audit.record(open.person().did("meeting.decision-revised", known.reference()));
    }
    return found;
  }

  /** Strikes one out; what everybody reads stays. */
  @Transactional(dontRollbackOn = NotNow.class)
  public void drop(Workshop known, int number) {
    HeldMeeting.Open open = meetings.open(known.id(), clock.instant());
    if (open.isPublic()) {
      throw new NotNow("public");
    }
    minutes
        .decision(known.id(), number)
        .ifPresent(
            decision -> {
              minutes.remove(decision);
              audit.record(open.person().did("meeting.decision-dropped", known.reference()));
            });
  }
}
