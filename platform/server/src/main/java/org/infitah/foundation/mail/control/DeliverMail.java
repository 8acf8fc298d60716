package org.infitah.foundation.mail.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.job.TenantJob;
import org.infitah.foundation.mail.Trouble;
import org.infitah.foundation.mail.entity.MailSender;
import org.infitah.foundation.metric.Happening;
import org.infitah.foundation.metric.Meters;
import org.infitah.foundation.quota.Quota;
import org.infitah.foundation.quota.Resource;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantDirectory;
import org.infitah.foundation.time.WallClock;

/**
 * Sends a tenant's mails that are due. What was taken by the mail server and then not committed
 * here is sent once more, under the same message id. A server that is silent is left alone until
 * the next turn; a mail that nobody takes is tried again ever more seldom, for some two days. What
 * is more than the tenant may send waits, and is never given up.
 */
@Dependent
public class DeliverMail implements TenantJob {

  private static final System.Logger LOG = System.getLogger(DeliverMail.class.getName());
  private static final int AT_ONCE = 10;
  private static final int MOST_ATTEMPTS = 16;
  private static final Duration FIRST_REST = Duration.ofSeconds(15);
  private static final Duration LONGEST_REST = Duration.ofHours(6);

  private final OutboxRepository outbox;
  private final WriteLetter writing;
  private final SenderRepository senders;
  private final MailServer server;
  private final TenantDirectory tenants;
  private final Quota quota;
  private final Duration quotaRest;
  private final Meters meters;
  private final Clock clock;

  @Inject
  DeliverMail(
      OutboxRepository outbox,
      WriteLetter writing,
      SenderRepository senders,
      MailServer server,
      TenantDirectory tenants,
      Quota quota,
      @ConfigProperty(name = "infitah.mail.quota.rest", defaultValue = "PT10M") Duration quotaRest,
      Meters meters,
      @WallClock Clock clock) {
    this.outbox = outbox;
    this.writing = writing;
    this.senders = senders;
    this.server = server;
    this.tenants = tenants;
    this.quota = quota;
    this.quotaRest = quotaRest;
    this.meters = meters;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "deliver-mail";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(3);
  }

  @Override
  public Optional<String> work() {
    return Optional.of(OutboxRepository.WORK);
  }

  @Override
  public void runFor(int tenant) {
    Instant now = clock.instant();
    Tenant sender = tenants.get(tenant);
    Optional<MailSender> as = senders.find();
    for (OutboxRepository.Waiting waiting : outbox.listDue(now, AT_ONCE)) {
      if (!quota.has(Resource.MAIL)) {
        outbox.postponed(waiting.id(), now.plus(quotaRest));
        meters.count(Happening.MAIL, Trouble.QUOTA.code());
        continue;
      }
      Optional<Trouble> trouble = deliver(sender, as, waiting);
      if (trouble.isEmpty()) {
        quota.count(Resource.MAIL, 1);
        outbox.sent(waiting.id(), clock.instant());
        meters.count(Happening.MAIL, "sent");
        continue;
      }
      meters.count(Happening.MAIL, trouble.get().code());
      int attempts = waiting.attempts() + 1;
      outbox.troubled(
          waiting.id(),
          trouble.get(),
          trouble.get().passes() && attempts < MOST_ATTEMPTS
              ? Optional.of(now.plus(rest(attempts)))
              : Optional.empty());
      LOG.log(
          System.Logger.Level.WARNING,
          "tenant {0}: mail {1} did not leave ({2}), attempt {3}",
          Integer.toString(tenant),
          waiting.id(),
          trouble.get().code(),
          attempts);
      if (trouble.get() == Trouble.UNREACHABLE) {
        return;
      }
    }
  }

  /** How long to rest after so many attempts. */
  static Duration rest(int attempts) {
    Duration rest = FIRST_REST.multipliedBy(1L << Math.min(attempts - 1, 20));
    return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
  }

  private Optional<Trouble> deliver(
      Tenant sender, Optional<MailSender> as, OutboxRepository.Waiting waiting) {
    Letter letter;
    try {
      letter = writing.write(waiting.mail(), sender, as);
    } catch (IllegalArgumentException e) {
      LOG.log(System.Logger.Level.ERROR, "a letter cannot be written: " + waiting.id(), e);
      return Optional.of(Trouble.TEXT);
    }
    return server.take(waiting.id(), letter);
  }
}
