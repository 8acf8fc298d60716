package org.infitah.council.control;

import java.util.Optional;

/**
 * How a vote came out: an absolute majority of the votes cast, and between as many the side of the
 * president. Who abstains or steps back casts none.
 *
 * @param adopted whether the point passed
 * @param casting whether the president's side decided
 * @param article which says so
 */
public record Majority(boolean adopted, boolean casting, String article) {

  /**
   * Counts.
   *
   * @param presidentFor on which side the president is, where the votes of all are known
   * @return nothing where as many voted for as against and the side of the president is not known
   */
  public static Optional<Majority> of(
      CouncilLaw law, int votesFor, int votesAgainst, Optional<Boolean> presidentFor) {
    if (votesFor != votesAgainst || votesFor == 0) {
      return Optional.of(
          new Majority(votesFor > votesAgainst, false, law.rule("majority.ordinary").article()));
    }
    return presidentFor.map(side -> new Majority(side, true, law.rule("vote.tie").article()));
  }
}
