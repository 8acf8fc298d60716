package org.infitah.programme;

import java.time.LocalDate;
import java.util.List;

/** What the steps of the current programme ask for first. Call within a transaction. */
public interface Gates {

  /**
   * What is missing before a step may be taken, in the order in which the operator's files ask for
   * it; empty when the step may be taken. Whoever takes the step refuses it while this is not
   * empty.
   *
   * @param step as the operator's files call it: {@code first-consultation}, {@code
   *     second-consultation}, {@code submission} or {@code adoption}
   */
  List<Missing> missing(String step, LocalDate today);
}
