package org.infitah.foundation.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that what is public is known by, in hexadecimal digits (FIPS 180-4). */
public final class Sha256 {

  private Sha256() {}

  /** Of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(UTF_8));
  }

  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
