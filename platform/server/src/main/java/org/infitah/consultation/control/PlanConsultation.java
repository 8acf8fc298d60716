package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Plan;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
import org.infitah.ledger.Ledger;
import org.infitah.ledger.LedgerKind;
import org.infitah.ledger.LedgerText;
import org.infitah.programme.Gates;
import org.infitah.programme.Missing;
import org.infitah.programme.Programmes;
import org.infitah.programme.References;
import org.infitah.programme.Way;

/** Says what people are asked and when; once it has begun, only its last day can be put later. */
@Dependent
public class PlanConsultation {

  private final ConsultationRepository consultations;
  private final References references;
  private final Way way;
  private final Gates gates;
  private final Programmes programmes;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Ledger ledger;
  private final Clock clock;

  @Inject
  PlanConsultation(
      ConsultationRepository consultations,
      References references,
      Way way,
      Gates gates,
      Programmes programmes,
      CurrentPerson current,
      AuditTrail audit,
      Ledger ledger,
      Clock clock) {
    this.consultations = consultations;
    this.references = references;
    this.way = way;
    this.gates = gates;
    this.programmes = programmes;
    this.current = current;
    this.audit = audit;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Plans one of the current programme and answers its reference. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public String plan(Plan plan) {
    Person person = current.require(Rights.KEEP);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Morocco.ZONE);
    Map<String, String> wrong = new LinkedHashMap<>(plan.wrong());
    if (plan.opensOn().isBefore(today)) {
      wrong.put("opensOn", "past");
    }
    Unfit.refuse(wrong);
    UUID programme = programmes.currentId().orElseThrow(() -> new NotNow("programme"));
    List<Missing> missing = missing(plan.kind(), today);
    if (!missing.isEmpty()) {
      throw new NotNow(
          "evidence",
          Map.of("missing", missing.stream().map(Missing::code).collect(Collectors.joining(" "))));
    }
    String reference = references.next("C", 3, "Consultation");
    UUID id = Uuid7.at(now);
    consultations.add(new Consultation(id, programme, reference, plan));
    consultations.publish(id, now);
    mark(reference, plan);
    audit.record(person.did("participation.planned", reference));
    ledger.record(LedgerKind.CONSULTATION_PLANNED, reference, LedgerText.of(plan.question()), now);
    return reference;
  }

  /**
   * What the programme asks for before people may be asked.
   *
   * @param kind {@code ideas} or {@code projects}
   */
  public List<Missing> missing(String kind) {
    return missing(kind, Morocco.today(clock));
  }

  private List<Missing> missing(String kind, LocalDate today) {
    return gates.missing(
        kind.equals("projects") ? "second-consultation" : "first-consultation", today);
  }

  /** Changes the plan, unless somebody did in the meantime. */
  @Transactional(dontRollbackOn = {Unfit.class, NotNow.class})
  public void revise(Consultation consultation, int version, Plan plan) {
    Person person = current.require(Rights.KEEP);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Morocco.ZONE);
    if (consultation.kind().isEmpty() || consultation.endedAt().isPresent()) {
      throw new NotNow("ended");
    }
    if (consultation.version() != version) {
      Unfit.refuse(Map.of("version", "overtaken"));
    }
    Map<String, String> wrong = new LinkedHashMap<>(plan.wrong());
    LocalDate opened = consultation.opensOn().orElseThrow();
    if (opened.isAfter(today)) {
      if (plan.opensOn().isBefore(today)) {
        wrong.put("opensOn", "past");
      }
    } else if (!prolonged(consultation, plan)) {
      wrong.put("closesOn", "begun");
    }
    Unfit.refuse(wrong);
    consultation.plan(plan);
    consultations.publish(consultation.id(), now);
    mark(consultation.reference(), plan);
    audit.record(person.did("participation.revised", consultation.reference()));
  }

  /** It stands in the programme's way under its subject: there are two of its kind. */
  private void mark(String reference, Plan plan) {
    way.put(
        "citizen_consultation",
        reference,
        Optional.of(plan.subject()),
        plan.opensOn(),
        plan.closesOn());
  }

  /** What people answered stays what they were asked. */
  private static boolean prolonged(Consultation before, Plan plan) {
    return before.kind().filter(plan.kind()::equals).isPresent()
        && before.subject().filter(plan.subject()::equals).isPresent()
        && before.question().filter(plan.question()::equals).isPresent()
        && before.rules().equals(plan.rules())
        && before.opensOn().filter(plan.opensOn()::equals).isPresent()
        && !plan.closesOn().isBefore(before.closesOn().orElseThrow());
  }
}
