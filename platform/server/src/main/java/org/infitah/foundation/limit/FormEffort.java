package org.infitah.foundation.limit;

import java.util.UUID;

/**
 * Work that a stranger's browser does while its form is looked at over, instead of a riddle for
 * people: sending one text costs a moment, sending thousands costs hours. Whoever's browser runs no
 * scripts is taken as well, as long as only few come so in an hour. The puzzles are those of <a
 * href="https://altcha.org">ALTCHA</a>, version 1.
 */
public interface FormEffort {

  /** A puzzle for one text, known by the id its form drew; it holds for some hours. */
  Puzzle puzzle(UUID about);

  /**
   * Whether a text is taken: its puzzle was solved, or few came here without.
   *
   * @param here what it is sent to; what comes without work is counted for each of these
   * @param about the id its form drew
   * @param solution what ALTCHA calls the payload, in base64; empty where no work was done
   */
  boolean enough(UUID here, UUID about, String solution);

  /**
   * Which number, appended to the salt, has this digest?
   *
   * @param algorithm of the digest, as browsers name it
   * @param challenge the digest in hexadecimals
   * @param salt what stands before the number
   * @param maxnumber the largest the number can be
   * @param signature by which we know our puzzles again
   */
  record Puzzle(
      String algorithm, String challenge, String salt, long maxnumber, String signature) {}
}
