package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.programme.References;
import org.infitah.programme.Wording;
import org.infitah.programme.entity.Programme;
import org.infitah.programme.entity.ProgrammeText;
import org.infitah.programme.entity.Source;
import org.infitah.spi.LocalText;

/** Says what a programme is as a whole, anew or from now on. */
@Dependent
public class WriteProgramme {

  private static final int MOST_LINES = 20;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  /** What is said here has no other source than the collectivity. */
  private static final String OWN = "own";

  private final ProgrammeRepository programmes;
  private final References references;
  private final CurrentTenant tenant;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  WriteProgramme(
      ProgrammeRepository programmes,
      References references,
      CurrentTenant tenant,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.programmes = programmes;
    this.references = references;
    this.tenant = tenant;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Begins one where none is being worked on, and answers its reference. */
  @Transactional(dontRollbackOn = Unwritable.class)
  public String begin(ProgrammeText text) {
    Person person = current.require(Rights.WRITE);
    Instant now = clock.instant();
    String reference = references.next("OP", 3, "Programme");
    if (programmes.findCurrent().filter(Programme::isAtWork).isPresent()) {
      Unwritable.refuse(Map.of("title", "begun"));
    }
    refuse(text);
    UUID source = programmes.findSource(OWN).map(Source::id).orElseGet(() -> own(now));
    Programme programme = new Programme(Uuid7.at(now), reference, source, text);
    programmes.add(programme);
    programmes.publish(programme, now);
    audit.record(person.did("wording.begun", reference));
    return reference;
  }

  /**
   * Changes the current one, unless somebody did in the meantime.
   *
   * @param version that was looked at
   * @param reviewed whether all translations have been read again
   */
  @Transactional(dontRollbackOn = Unwritable.class)
  public void write(int version, ProgrammeText text, boolean reviewed) {
    Person person = current.require(Rights.WRITE);
    Programme programme =
        programmes
            .findCurrent()
            .filter(Programme::isAtWork)
            .map(found -> programmes.hold(found.id()))
            .orElseThrow(() -> new Unwritable(Map.of("title", "programme")));
    if (programme.version() != version) {
      Unwritable.refuse(Map.of("version", "overtaken"));
    }
    refuse(text);
    programme.write(text, reviewed);
    programmes.publish(programme, clock.instant());
    audit.record(person.did("wording.written", programme.reference()));
  }

  private UUID own(Instant now) {
    Source source = new Source(Uuid7.at(now), OWN, tenant.tenant().names());
    programmes.add(source);
    programmes.flush();
    return source.id();
  }

  private static void refuse(ProgrammeText text) {
    Map<String, String> wrong = new LinkedHashMap<>(Wording.wrong(text.texts()));
    if (!Wording.principles(text.principles())) {
      wrong.put("principles", "principle");
    }
    lines("objectives", text.objectives(), wrong);
    lines("participants", text.participants(), wrong);
    Optional<Integer> from = text.fromYear();
    Optional<Integer> to = text.toYear();
    if (from.isPresent() != to.isPresent() || from.orElse(0) > to.orElse(0)) {
      wrong.put("toYear", "years");
    } else if (from.filter(year -> year < FIRST_YEAR || year > LAST_YEAR).isPresent()
        || to.filter(year -> year > LAST_YEAR).isPresent()) {
      wrong.put("fromYear", "year");
    }
    Unwritable.refuse(wrong);
  }

  private static void lines(String field, List<LocalText> lines, Map<String, String> wrong) {
    if (lines.size() > MOST_LINES) {
      wrong.put(field, "lines");
    } else if (lines.stream()
        .flatMap(line -> line.texts().values().stream())
        .anyMatch(words -> words.length() > Wording.TITLE)) {
      wrong.put(field, "long");
    }
  }
}
