package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Adoption;
import org.infitah.programme.Gates;
import org.infitah.programme.entity.Programme;

/** The current programme becomes what the council decided on. */
@Dependent
public class AdoptProgramme implements Adoption {

  private final ProgrammeRepository programmes;
  private final Gates gates;
  private final CurrentPerson current;
  private final AuditTrail audit;

  @Inject
  AdoptProgramme(
      ProgrammeRepository programmes, Gates gates, CurrentPerson current, AuditTrail audit) {
    this.programmes = programmes;
    this.gates = gates;
    this.current = current;
    this.audit = audit;
  }

  @Override
  @Transactional
  public void adopt(String deliberation, int version, LocalDate heldOn, Instant at) {
    if (!gates.missing("adoption", LocalDate.ofInstant(at, Morocco.ZONE)).isEmpty()) {
      throw new IllegalStateException("a programme is adopted by a recorded deliberation");
    }
    Programme programme = programmes.findCurrent().orElseThrow();
    programme.adopt(deliberation, version);
    programmes.publishAdoption(programme, heldOn, at);
    audit.record(current.require().did("wording.adopted", programme.reference() + "/" + version));
  }
}
