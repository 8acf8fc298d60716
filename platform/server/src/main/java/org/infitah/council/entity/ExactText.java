package org.infitah.council.entity;

import java.text.Normalizer;
import org.infitah.foundation.persistence.Sha256;

/**
 * A text of which every byte counts.
 *
 * @param digest SHA-256 of its bytes in UTF-8 when it was decided on, in hexadecimal digits
 */
public record ExactText(String text, String digest) {

  /** A text as it was sent: composed characters, lines that end in one way. */
  public static ExactText of(String sent) {
    String text =
        Normalizer.normalize(sent.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
            .strip();
    return new ExactText(text, Sha256.of(text));
  }

  /** Whether it still is what was decided on. */
  public boolean matches() {
    return Sha256.of(text).equals(digest);
  }
}
