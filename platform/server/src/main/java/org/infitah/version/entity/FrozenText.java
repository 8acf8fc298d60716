package org.infitah.version.entity;

import java.nio.charset.StandardCharsets;
import org.infitah.foundation.persistence.Sha256;

/**
 * Canonical bytes, kept as text.
 *
 * @param sha256 of the bytes in UTF-8 when they were frozen, in hexadecimal digits
 */
public record FrozenText(String text, String sha256) {

  /** Freezes a text that is canonical already. */
  public static FrozenText of(String canonical) {
    return new FrozenText(canonical, Sha256.of(canonical));
  }

  /** Whether not a byte has changed since. */
  public boolean intact() {
    return found().equals(sha256);
  }

  /** The digest of the bytes as they are now. */
  public String found() {
    return Sha256.of(text);
  }

  /** What is handed out. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
