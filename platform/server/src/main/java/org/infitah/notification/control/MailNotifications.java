package org.infitah.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.MailAddresses;
import org.infitah.foundation.identity.Memberships;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantDirectory;
import org.infitah.notification.entity.Notification;
import org.infitah.notification.entity.Preference;

/**
 * Leaves the letters that are due in the outbox, in the transaction that notes them as written:
 * none is lost and none comes twice. An hour that was missed is caught up at the next turn. The
 * address is asked of Keycloak then and stays in the letter alone.
 */
@Dependent
public class MailNotifications implements TenantJob {

  private static final int PEOPLE_AT_ONCE = 20;
  private static final int MOST_SILENCES = 2;
  private static final Duration SILENCE = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofDays(3);

  private final NotificationRepository notifications;
  private final PreferenceRepository preferences;
  private final TenantDirectory tenants;
  private final WriteNotices writing;
  private final MailAddresses addresses;
  private final Outbox outbox;
  private final Agenda agenda;
  private final Clock clock;

  @Inject
  MailNotifications(
      NotificationRepository notifications,
      PreferenceRepository preferences,
      TenantDirectory tenants,
      WriteNotices writing,
      MailAddresses addresses,
      Outbox outbox,
      Agenda agenda,
      Clock clock) {
    this.notifications = notifications;
    this.preferences = preferences;
    this.tenants = tenants;
    this.writing = writing;
    this.addresses = addresses;
    this.outbox = outbox;
    this.agenda = agenda;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "mail-notifications";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(5);
  }

  @Override
  public Optional<String> work() {
    return Optional.of(TellPeople.WORK);
  }

  @Override
  public void runFor(int tenant) {
    Instant now = clock.instant();
    // Before anything is written: it may need a connection of its own.
    Tenant sender = tenants.get(tenant);
    int silences = 0;
    for (String recipient : notifications.waiting(now, PEOPLE_AT_ONCE)) {
      List<Notification> due = notifications.due(recipient, now);
      List<Notification> news = due.stream().filter(it -> !it.read()).toList();
      try {
        if (!news.isEmpty()) {
          write(sender, recipient, news, now);
        }
        due.forEach(this::settle);
      } catch (Memberships.Silent e) {
        due.forEach(it -> postpone(it, now));
        silences++;
      }
      if (silences == MOST_SILENCES) {
        return;
      }
    }
  }

  private void write(Tenant sender, String recipient, List<Notification> news, Instant now) {
    Optional<String> address = addresses.of(recipient).filter(Mail::isAddress);
    if (address.isEmpty()) {
      return;
    }
    Preference to = preferences.open(recipient, news.get(news.size() - 1).language(), now);
    for (Notification it : news) {
      if (!it.daily()) {
        outbox.send(writing.one(sender, address.get(), to, it));
      }
    }
    List<Notification> together = news.stream().filter(Notification::daily).toList();
    if (!together.isEmpty()) {
      outbox.send(writing.digest(sender, address.get(), to, together));
    }
    news.forEach(Notification::mailed);
  }

  private void settle(Notification it) {
    it.settle();
    agenda.done(TellPeople.WORK, it.id());
  }

  private void postpone(Notification it, Instant now) {
    if (it.madeAt().plus(PATIENCE).isBefore(now)) {
      settle(it);
      return;
    }
    Instant later = now.plus(SILENCE);
    it.postpone(later);
    agenda.note(TellPeople.WORK, it.id(), later);
  }
}
