package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.infitah.council.entity.CouncilMember;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;

/** Says who sits in the council, and from when. */
@Dependent
public class SeatMember {

  private static final int LONGEST = 200;

  private final CouncilRepository council;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  SeatMember(CouncilRepository council, CurrentPerson current, AuditTrail audit, Clock clock) {
    this.council = council;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Adds somebody who was elected; one presides at a time. */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public void seat(LocalText name, Optional<LocalText> group, LocalDate on, boolean president) {
    Person person = current.require(Rights.KEEP);
    if (!fits(name) || !group.map(SeatMember::fits).orElse(true)) {
      throw Unkeepable.because("name", "long");
    }
    if (on.isAfter(Morocco.today(clock))) {
      throw Unkeepable.because("on", "future");
    }
    boolean presided =
        council.members().stream()
            .anyMatch(member -> member.president() && member.leftOn().isEmpty());
    if (president && presided) {
      throw Unkeepable.because("president", "presided");
    }
    String reference = String.format(Locale.ROOT, "M-%03d", council.members().size() + 1);
    council.add(
        new CouncilMember(Uuid7.at(clock.instant()), reference, name, group, on, president));
    audit.record(person.did("plenary.seated", reference));
  }

  private static boolean fits(LocalText text) {
    return text.texts().values().stream().allMatch(words -> words.length() <= LONGEST);
  }
}
