package org.infitah.version.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Canonical bytes, kept as text.
 *
 * @param sha256 of the bytes in UTF-8 when they were frozen, in hexadecimal digits
 */
public record FrozenText(String text, String sha256) {

  /** Freezes a text that is canonical already. */
  public static FrozenText of(String canonical) {
    return new FrozenText(canonical, digest(bytes(canonical)));
  }

  /** Whether not a byte has changed since. */
  public boolean intact() {
    return found().equals(sha256);
  }

  /** The digest of the bytes as they are now. */
  public String found() {
    return digest(bytes());
  }

  /** What is handed out. */
  public byte[] bytes() {
    return bytes(text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
