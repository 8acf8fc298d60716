package org.infitah.foundation.mail.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.problem.Refusal;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What a tenant's mails say of their sender; one at most. */
@Entity
@Table(schema = "core", name = "mail_sender")
public class MailSender extends TenantEntity {

  public static final int LONGEST = 80;

  private @Nullable LocalText names;

  @Column(name = "reply_to")
  private @Nullable String replyTo;

  /** For JPA alone. */
  protected MailSender() {}

  /** Begins one that says nothing yet. */
  public MailSender(UUID id) {
    super(id);
  }

  /** Says it otherwise. */
  public void change(Optional<LocalText> otherNames, Optional<String> otherReplyTo) {
    if (otherNames.stream()
        .flatMap(said -> said.texts().values().stream())
        .anyMatch(name -> name.length() > LONGEST)) {
      throw new Unsound();
    }
    this.names = otherNames.orElse(null);
    this.replyTo = otherReplyTo.orElse(null);
  }

  /** The sender's name, where it is not the tenant's own. */
  public Optional<LocalText> names() {
    return Optional.ofNullable(names);
  }

  /** Who reads the replies, if anybody does. */
  public Optional<String> replyTo() {
    return Optional.ofNullable(replyTo);
  }

  /** A name at too great length. */
  public static final class Unsound extends Refusal {

    private static final long serialVersionUID = 1L;

    Unsound() {
      super("mail.unsound", 422);
    }
  }
}
