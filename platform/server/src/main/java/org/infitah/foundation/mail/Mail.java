package org.infitah.foundation.mail;

import java.util.Map;
import org.infitah.foundation.page.Language;

/**
 * A mail to be sent in the name of the tenant at hand.
 *
 * @param to the address
 * @param language the reader's
 * @param template where its words begin in the messages: {@code .subject} and {@code .body}, whose
 *     paragraphs an empty line parts, and {@code .action}, which names the value {@code link}
 * @param values what the words are filled with
 */
public record Mail(String to, Language language, String template, Map<String, String> values) {

  /**
   * The value that names where a mail program may post to have its reader written to no more: a
   * header of the letter (RFC 8058), no word of it.
   */
  public static final String WAY_OUT = "wayOut";

  public Mail {
    if (!isAddress(to)) {
      throw new IllegalArgumentException("not an address");
    }
    values = Map.copyOf(values);
  }

  /** A mail that shows that mails arrive. */
  public static Mail trial(String to, Language language) {
    return new Mail(to, language, "mail.trial", Map.of());
  }

  /** Whether a text can be an address: one that is sent on its own line and nowhere else. */
  public static boolean isAddress(String text) {
    return text.length() <= 254
        && text.matches(
            "[^\\s@<>(),;:\"\\\\\\[\\]\\p{Cntrl}]+@[^\\s@<>(),;:\"\\\\\\[\\]\\p{Cntrl}]+");
  }

  /** Never the address or the values: they would be in a log next. */
  @Override
  public String toString() {
    return "Mail[" + template + "]";
  }
}
