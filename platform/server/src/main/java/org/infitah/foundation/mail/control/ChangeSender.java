package org.infitah.foundation.mail.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.mail.entity.MailSender;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.time.WallClock;
import org.infitah.spi.LocalText;

/**
 * Says in whose name mails leave, and sends one to see whether they do.
 *
 * <p>Refuses with {@code MailSender.Unsound} and {@link NoAddress}.
 */
@Dependent
public class ChangeSender {

  private final SenderRepository senders;
  private final Outbox outbox;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ChangeSender(
      SenderRepository senders,
      Outbox outbox,
      CurrentPerson current,
      AuditTrail audit,
      @WallClock Clock clock) {
    this.senders = senders;
    this.outbox = outbox;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void change(Optional<LocalText> names, Optional<String> replyTo) {
    Person person = current.require(Rights.MAIL);
    if (replyTo.filter(address -> !Mail.isAddress(address)).isPresent()) {
      throw new NoAddress();
    }
    Optional<MailSender> known = senders.find();
    MailSender sender = known.orElseGet(() -> new MailSender(Uuid7.at(clock.instant())));
    sender.change(names, replyTo);
    if (known.isEmpty()) {
      senders.add(sender);
    }
    record("letter.sender-changed", person, sender.id().toString());
  }

  /** Leaves a mail that shows that mails arrive. */
  @Transactional
  public void trial(String to, Language language) {
    Person person = current.require(Rights.MAIL);
    if (!Mail.isAddress(to)) {
      throw new NoAddress();
    }
    record("letter.trial-sent", person, outbox.send(Mail.trial(to, language)).toString());
  }

  private void record(String act, Person person, String object) {
    audit.record(person.did(act, object));
  }

  /** What was given is no address. */
  public static final class NoAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    NoAddress() {
      super("mail.no-address", 422);
    }
  }
}
