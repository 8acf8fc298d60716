package org.infitah.consultation.control;

import java.util.Optional;

/**
 * How far the answering of a consultation is.
 *
 * @param received contributions that are shown
 * @param answered of them, with a reasoned answer
 * @param hidden those that broke its rules
 * @param days until half of the answers were given
 */
public record Progress(long received, long answered, long hidden, Optional<Double> days) {

  /** Before anybody said anything. */
  public static final Progress NONE = new Progress(0, 0, 0, Optional.empty());

  private static final long WHOLE = 100;

  /** How many are answered, in hundredths. */
  public long rate() {
    return received == 0 ? WHOLE : answered * WHOLE / received;
  }
}
