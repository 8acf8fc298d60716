package org.infitah.cli.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that tells whether an entry is the one that was signed for. */
final class Digests {

  private Digests() {}

  static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-512", e);
    }
  }
}
