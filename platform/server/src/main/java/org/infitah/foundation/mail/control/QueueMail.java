package org.infitah.foundation.mail.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.infitah.foundation.audit.Trace;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.WallClock;

/** Writes a mail down where the job that sends mails finds it. */
@Dependent
public class QueueMail implements Outbox {

  private final OutboxRepository outbox;
  private final Trace trace;
  private final Clock clock;

  @Inject
  QueueMail(OutboxRepository outbox, Trace trace, @WallClock Clock clock) {
    this.outbox = outbox;
    this.trace = trace;
    this.clock = clock;
  }

  @Override
  @Transactional
  public UUID send(Mail mail) {
    Instant now = clock.instant();
    UUID id = Uuid7.at(now);
    outbox.insert(id, mail, now, trace.id());
    return id;
  }
}
