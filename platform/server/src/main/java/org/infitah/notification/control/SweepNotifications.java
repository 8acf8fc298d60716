package org.infitah.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.job.TenantJob;

/** Forgets what people were told long ago. */
@Dependent
public class SweepNotifications implements TenantJob {

  private final NotificationRepository notifications;
  private final AuditTrail audit;
  private final int days;
  private final Duration rest;
  private final Clock clock;

  @Inject
  SweepNotifications(
      NotificationRepository notifications,
      AuditTrail audit,
      @ConfigProperty(name = "infitah.notification.days", defaultValue = "180") int days,
      @ConfigProperty(name = "infitah.sweep.rest", defaultValue = "PT6H") Duration rest,
      Clock clock) {
    this.notifications = notifications;
    this.audit = audit;
    this.days = days;
    this.rest = rest;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "sweep-notifications";
  }

  @Override
  public Duration rest() {
    return rest;
  }

  @Override
  public void runFor(int tenant) {
    int gone = notifications.forgetBefore(clock.instant().minus(Duration.ofDays(days)));
    if (gone > 0) {
      audit.record(new Act("notice.forgotten", "schedule", Set.of(), Integer.toString(gone)));
    }
  }
}
