package org.infitah.consultation.control;

import java.security.SecureRandom;

/** What authors follow their contributions with, without an account. */
final class Receipts {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** None that look alike: people copy receipts by hand. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  private Receipts() {}

  /** A new one, which nobody guesses. */
  static String draw() {
    StringBuilder receipt = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        receipt.append('-');
      }
      receipt.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return receipt.toString();
  }
}
