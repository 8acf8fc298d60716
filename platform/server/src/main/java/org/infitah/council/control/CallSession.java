package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.infitah.council.entity.Call;
import org.infitah.council.entity.CouncilSession;
import org.infitah.council.entity.Warning;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Programmes;

/** Calls a session: at the time and in the way the law says, or against what it says, knowingly. */
@Dependent
public class CallSession {

  private final CouncilSessionRepository sessions;
  private final ReadCouncilLaw law;
  private final Programmes programmes;
  private final CurrentTenant tenant;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  CallSession(
      CouncilSessionRepository sessions,
      ReadCouncilLaw law,
      Programmes programmes,
      CurrentTenant tenant,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.sessions = sessions;
    this.law = law;
    this.programmes = programmes;
    this.tenant = tenant;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Adds it and answers its reference.
   *
   * @param acknowledged whether what the law says against it was read and it is called all the same
   */
  @Transactional(dontRollbackOn = Unkeepable.class)
  public String call(Call call, boolean acknowledged) {
    Person person = current.require(Rights.KEEP);
    CouncilLaw known = law.on(call.on());
    refuse(call, known);
    List<Warning> warnings = CallChecks.of(call, known);
    if (!warnings.isEmpty() && !acknowledged) {
      throw Unkeepable.unread(warnings);
    }
    String prefix = prefix() + "-S-";
    String reference = String.format(Locale.ROOT, "%s%03d", prefix, sessions.next(prefix));
    sessions.add(new CouncilSession(Uuid7.at(clock.instant()), reference, call, warnings));
    audit.record(
        person.did(warnings.isEmpty() ? "plenary.called" : "plenary.called-warned", reference));
    return reference;
  }

  private void refuse(Call call, CouncilLaw known) {
    if (known.rules().isEmpty()) {
      throw Unkeepable.because("on", "lawless");
    }
    if (call.convened().isAfter(call.on()) || call.convened().isAfter(Morocco.today(clock))) {
      throw Unkeepable.because("convened", "convened");
    }
    if (call.ordinary()) {
      return;
    }
    if (call.askedBy().filter(known::mayAsk).isEmpty()) {
      throw Unkeepable.because("asked", "asked");
    }
    boolean clocked = call.byGovernor() || call.askedBy().orElse("").startsWith("absolute");
    if (clocked && call.requested().filter(day -> !day.isAfter(call.convened())).isEmpty()) {
      throw Unkeepable.because("requested", "requested");
    }
  }

  /** The letters that all references of a collectivity begin with. */
  private String prefix() {
    return programmes
        .current()
        .map(programme -> programme.reference().split("-", 2)[0])
        .filter(letters -> letters.matches("[A-Z]{2,6}"))
        .orElseGet(
            () -> {
              String letters = tenant.tenant().alias().replaceAll("[^a-z]", "");
              return letters.substring(0, Math.min(3, letters.length())).toUpperCase(Locale.ROOT);
            });
  }
}
