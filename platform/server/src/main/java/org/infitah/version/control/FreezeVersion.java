package org.infitah.version.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.programme.Programmes;
import org.infitah.programme.WholeProgramme;
import org.infitah.project.Projects;
import org.infitah.spi.LocalText;
import org.infitah.version.entity.FrozenText;
import org.infitah.version.entity.ProgrammeVersion;

/** Freezes what the current programme says, under the next number. */
@Dependent
public class FreezeVersion {

  static final String VALIDATED = "validated";

  private static final Set<String> STAGES = Set.of("draft", VALIDATED);
  private static final int LONGEST = 1_000;

  private final VersionRepository versions;
  private final Programmes programmes;
  private final Projects projects;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  FreezeVersion(
      VersionRepository versions,
      Programmes programmes,
      Projects projects,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.versions = versions;
    this.programmes = programmes;
    this.projects = projects;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Freezes it and answers its number; numbers have no gap.
   *
   * @param stage {@code draft}, or {@code validated} for what the council may decide on
   */
  @Transactional(dontRollbackOn = Unfreezable.class)
  public int freeze(String stage, Optional<LocalText> note) {
    Person person = current.require(Rights.FREEZE);
    if (!STAGES.contains(stage)) {
      throw new Unfreezable("stage", "stage");
    }
    if (note.map(LocalText::texts).filter(FreezeVersion::isLong).isPresent()) {
      throw new Unfreezable("note", "long");
    }
    WholeProgramme programme =
        programmes.hold().orElseThrow(() -> new Unfreezable("stage", "programme"));
    FrozenText text =
        CanonicalText.of(GatherText.of(programme, projects.ofProgramme(programme.id())));
    List<ProgrammeVersion> before = versions.latest(programme.id());
    if (before.stream()
        .filter(one -> one.stage().equals(stage))
        .findFirst()
        .filter(one -> one.text().equals(text))
        .isPresent()) {
      throw new Unfreezable("stage", "unchanged");
    }
    int number = before.isEmpty() ? 1 : before.get(0).number() + 1;
    Instant now = clock.instant();
    versions.add(
        new ProgrammeVersion(
            Uuid7.at(now),
            programme.id(),
            number,
            new ProgrammeVersion.Label(stage, note),
            text,
            new ProgrammeVersion.Frozen(person.subject(), now)));
    audit.record(person.did("wording.frozen", programme.summary().reference() + "/" + number));
    ledger.record(LedgerKind.VERSION_FROZEN, programme.summary().reference(), text.text(), now);
    return number;
  }

  private static boolean isLong(Map<String, String> texts) {
    return texts.values().stream().anyMatch(words -> words.length() > LONGEST);
  }
}
