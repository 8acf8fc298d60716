package org.infitah.council.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

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
    return new ExactText(text, digestOf(text));
  }

  /** Whether it still is what was decided on. */
  public boolean matches() {
    return digestOf(text).equals(digest);
  }

  private static String digestOf(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
