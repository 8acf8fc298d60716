package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.programme.Wording;
import org.infitah.programme.entity.Axis;
import org.infitah.programme.entity.AxisText;
import org.infitah.programme.entity.Programme;

/** Says what an axis of the current programme is, or that it is none any more. */
@Dependent
public class WriteAxis {

  private static final int MOST = 30;
  private static final int LEAST_PRESSING = 9;

  private final ProgrammeRepository programmes;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  WriteAxis(ProgrammeRepository programmes, CurrentPerson current, AuditTrail audit, Clock clock) {
    this.programmes = programmes;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Adds one under the next number and answers its code. */
  @Transactional(dontRollbackOn = Unwritable.class)
  public String add(AxisText text) {
    Person person = current.require(Rights.WRITE);
    Instant now = clock.instant();
    Programme programme = held();
    List<Axis> known = programmes.listAxesEver(programme.id());
    if (known.size() >= MOST) {
      Unwritable.refuse(Map.of("title", "many"));
    }
    refuse(programme, text);
    int number = known.isEmpty() ? 1 : known.get(known.size() - 1).number() + 1;
    Axis axis = new Axis(Uuid7.at(now), programme.id(), number, text);
    programmes.add(axis);
    programmes.publish(programme, now);
    audit.record(person.did("wording.axis", programme.reference() + "/" + axis.code()));
    return axis.code();
  }

  /**
   * Changes one, unless somebody did in the meantime.
   *
   * @param version that was looked at
   * @param reviewed whether all translations have been read again
   */
  @Transactional(dontRollbackOn = Unwritable.class)
  public void write(String code, int version, AxisText text, boolean reviewed) {
    Person person = current.require(Rights.WRITE);
    Programme programme = held();
    Axis axis = find(programme, code);
    if (axis.version() != version) {
      Unwritable.refuse(Map.of("version", "overtaken"));
    }
    refuse(programme, text);
    axis.write(text, reviewed);
    audit.record(person.did("wording.axis", programme.reference() + "/" + code));
  }

  /** Takes one out of the programme, or back into it; its code stays its own. */
  @Transactional(dontRollbackOn = Unwritable.class)
  public void keep(String code, boolean kept) {
    Person person = current.require(Rights.WRITE);
    Instant now = clock.instant();
    Programme programme = held();
    Axis axis = find(programme, code);
    if (axis.isDropped() != kept) {
      return;
    }
    if (kept) {
      axis.restore();
    } else {
      axis.drop(now);
    }
    programmes.publish(programme, now);
    audit.record(
        person.did(
            kept ? "wording.axis-restored" : "wording.axis-dropped",
            programme.reference() + "/" + code));
  }

  private Programme held() {
    return programmes
        .findCurrent()
        .filter(Programme::isAtWork)
        .map(found -> programmes.hold(found.id()))
        .orElseThrow(() -> new Unwritable(Map.of("title", "programme")));
  }

  private Axis find(Programme programme, String code) {
    return programmes.listAxesEver(programme.id()).stream()
        .filter(axis -> axis.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Unwritable(Map.of("title", "axis")));
  }

  private void refuse(Programme programme, AxisText text) {
    Map<String, String> wrong = new LinkedHashMap<>(Wording.wrong(text.texts()));
    if (!Wording.principles(text.principles())) {
      wrong.put("principles", "principle");
    }
    if (text.priority().filter(rank -> rank < 1 || rank > LEAST_PRESSING).isPresent()) {
      wrong.put("priority", "priority");
    }
    if (text.workshop()
        .filter(
            reference ->
                programmes.listSteps(programme.id()).stream()
                    .noneMatch(step -> step.reference().filter(reference::equals).isPresent()))
        .isPresent()) {
      wrong.put("workshop", "workshop");
    }
    Unwritable.refuse(wrong);
  }
}
