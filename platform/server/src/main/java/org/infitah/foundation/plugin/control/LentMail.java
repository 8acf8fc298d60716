package org.infitah.foundation.plugin.control;

import java.util.Map;
import java.util.Set;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.spi.mail.Mailing;

/** Leaves a plugin's mails in the platform's outbox, and records that it did. */
final class LentMail implements Mailing {

  private final HostedPlugin plugin;
  private final Outbox outbox;
  private final AuditTrail audit;

  LentMail(HostedPlugin plugin, Outbox outbox, AuditTrail audit) {
    this.plugin = plugin;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Override
  public void send(String to, String language, String words, Map<String, Object> values) {
    Language reader = Language.find(language).orElse(Language.AR);
    Mail mail =
        new Mail(
            to,
            reader,
            "plugin.mail",
            Map.of(
                "subject", plugin.texts().say(reader, words + ".subject", values).text(),
                "body", plugin.texts().say(reader, words + ".body", values).text()));
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      outbox.send(mail);
      audit.record(
          new Act("extension.used", "module:" + plugin.id(), Set.of(), plugin.id() + " mail"));
    }
  }
}
