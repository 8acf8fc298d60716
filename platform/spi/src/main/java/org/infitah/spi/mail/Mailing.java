package org.infitah.spi.mail;

import java.util.Map;

/** Where a plugin leaves its mails. */
@FunctionalInterface
public interface Mailing {

  /**
   * Leaves a mail to be sent once the work at hand has ended well; when it does not, nothing is
   * sent. The platform puts it into the tenant's letter, keeps to its quota and tries again.
   *
   * @param to the address
   * @param language the reader's: {@code ar}, {@code fr} or {@code zgh}
   * @param words where its words begin among the plugin's texts: {@code .subject} and {@code
   *     .body}, whose paragraphs an empty line parts
   * @param values what the words are filled with, by name
   * @throws IllegalArgumentException when {@code to} is no address
   */
  void send(String to, String language, String words, Map<String, Object> values);
}
