package org.infitah.foundation.mail.control;

import java.util.Optional;

/**
 * A mail as its reader sees it.
 *
 * @param sender the name it comes from
 * @param replyTo who reads the replies, if anybody does
 * @param wayOut where a mail program may post to have its reader written to no more (RFC 8058)
 * @param language the words are really in
 */
record Letter(
    String sender,
    Optional<String> replyTo,
    String to,
    Optional<String> wayOut,
    String language,
    String subject,
    String text,
    String html) {

  /** Never what it says: it would be in a log next. */
  @Override
  public String toString() {
    return "Letter";
  }
}
