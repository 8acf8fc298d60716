package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.entity.Output;
import org.infitah.workshop.entity.TableOutput;
import org.infitah.workshop.entity.Workshop;

/** Writes down what a table of a workshop came to. */
@Dependent
public class RecordOutput {

  private final WorkshopRepository workshops;
  private final OutputRepository outputs;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  RecordOutput(
      WorkshopRepository workshops,
      OutputRepository outputs,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.workshops = workshops;
    this.outputs = outputs;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps one more and answers its number. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public int record(Workshop known, Output output) {
    Person person = current.require(Rights.WRITE);
    Instant now = clock.instant();
    Workshop workshop = begun(known, now);
    Unfit.refuse(output.wrong());
    List<TableOutput> all = outputs.list(workshop.id());
    int number = all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1;
    outputs.add(new TableOutput(Uuid7.at(now), workshop.id(), number, output, person.subject()));
    audit.record(person.did("meeting.output-recorded", workshop.reference()));
    return number;
  }

  /**
   * Says it otherwise, unless somebody did in the meantime or it was handed on; empty where there
   * is none of this number.
   */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public Optional<TableOutput> revise(Workshop known, int number, int version, Output output) {
    Person person = current.require(Rights.WRITE);
    Workshop workshop = begun(known, clock.instant());
    Optional<TableOutput> found = outputs.find(workshop.id(), number);
    if (found.isPresent()) {
      if (found.get().contribution().isPresent()) {
        throw new NotNow("handed-on");
      }
      if (found.get().version() != version) {
        Unfit.refuse(Map.of("version", "overtaken"));
      }
      Unfit.refuse(output.wrong());
      found.get().say(output, person.subject());
      audit.record(person.did("meeting.output-revised", workshop.reference()));
    }
    return found;
  }

  private Workshop begun(Workshop known, Instant now) {
    Workshop workshop = workshops.hold(known.id());
    if (!workshop.begun(LocalDate.ofInstant(now, Morocco.ZONE))) {
      throw new NotNow(workshop.cancelledAt().isPresent() ? "cancelled" : "ahead");
    }
    return workshop;
  }
}
