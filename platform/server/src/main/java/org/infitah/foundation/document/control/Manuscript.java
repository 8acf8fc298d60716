package org.infitah.foundation.document.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.infitah.foundation.tenancy.Brand;

/**
 * What is given to the press.
 *
 * @param text well-formed XML
 * @param brand whose colours it is printed in
 * @param day it speaks of
 */
record Manuscript(String text, Brand brand, LocalDate day) {

  /** The same for the same document alone. */
  String digest() {
    return digest(
        (brand.primary() + brand.tint() + brand.accent() + day + text)
            .getBytes(StandardCharsets.UTF_8));
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
