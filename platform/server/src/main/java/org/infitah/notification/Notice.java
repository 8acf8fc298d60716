package org.infitah.notification;

import java.util.Optional;
import org.infitah.foundation.mail.Mail;

/**
 * What somebody is to be told.
 *
 * @param recipient Keycloak's name for the account
 * @param reference of what it is about; nothing of it is quoted
 * @param path below the language, where more is to be read
 * @param language for somebody who has not chosen one
 * @param letter that says it, where the feature has one of its own: it leaves for whoever wants to
 *     be written to at once
 */
public record Notice(
    String recipient,
    NoticeKind kind,
    String reference,
    String path,
    String language,
    Optional<Mail> letter) {

  public static Notice of(
      String recipient, NoticeKind kind, String reference, String path, String language) {
    return new Notice(recipient, kind, reference, path, language, Optional.empty());
  }

  /** The same with a letter of the feature's own. */
  public Notice with(Mail own) {
    return new Notice(recipient, kind, reference, path, language, Optional.of(own));
  }
}
