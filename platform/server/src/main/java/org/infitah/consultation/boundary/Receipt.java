package org.infitah.consultation.boundary;

import java.util.Locale;

/** A receipt as people type it: small letters, without its hyphens, with spaces. */
final class Receipt {

  private static final int GROUP = 4;

  private Receipt() {}

  /** As it was written. */
  static String of(String typed) {
    String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    StringBuilder receipt = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      if (i > 0 && i % GROUP == 0) {
        receipt.append('-');
      }
      receipt.append(letters.charAt(i));
    }
    return receipt.toString();
  }
}
