package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.entity.Workshop;

/** Forgets who registered for a meeting, once it is long over; how many came stays. */
@Dependent
public class SweepRegistrations implements TenantJob {

  private final RegistrationRepository registrations;
  private final Retention retention;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  SweepRegistrations(
      RegistrationRepository registrations, Retention retention, AuditTrail audit, Clock clock) {
    this.registrations = registrations;
    this.retention = retention;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "sweep-registrations";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(30);
  }

  @Override
  public Optional<String> work() {
    return Optional.of(Retention.WORK);
  }

  @Override
  public void runFor(int tenant) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Morocco.ZONE);
    for (Workshop workshop : registrations.listRegisteredFor()) {
      if (retention.over(workshop, today)) {
        registrations.forget(workshop.id());
        retention.done(workshop.id());
        audit.record(new Act("meeting.list-deleted", "schedule", Set.of(), workshop.reference()));
      }
    }
  }
}
