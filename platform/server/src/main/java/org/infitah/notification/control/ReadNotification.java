package org.infitah.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.notification.entity.Notification;

/** Notes that somebody read what they were told; read again, nothing changes. */
@Dependent
public class ReadNotification {

  private final NotificationRepository notifications;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ReadNotification(
      NotificationRepository notifications, CurrentPerson current, AuditTrail audit, Clock clock) {
    this.notifications = notifications;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** One of one's own; what others were told is not there. */
  @Transactional
  public Notification read(UUID id) {
    Person person = current.require();
    Notification one =
        notifications.own(person.subject(), id).stream().findFirst().orElseThrow(NotFound::new);
    if (notifications.read(id, clock.instant())) {
      audit.record(person.did("notice.read", id.toString()));
    }
    return one;
  }

  /** All of one's own. */
  @Transactional
  public void readAll() {
    Person person = current.require();
    if (notifications.readAll(person.subject(), clock.instant())) {
      audit.record(person.did("notice.read", person.subject()));
    }
  }
}
