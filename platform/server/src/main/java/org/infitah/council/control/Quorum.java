package org.infitah.council.control;

/**
 * What it takes to open a sitting.
 *
 * @param needed how many members must be present
 * @param article which says so
 */
public record Quorum(int inOffice, int needed, String article) {

  static Quorum of(boolean anyNumber, int inOffice, String article) {
    return new Quorum(inOffice, anyNumber ? 1 : inOffice / 2 + 1, article);
  }

  /** Whether that many are enough. */
  public boolean isReachedBy(int present) {
    return present >= needed;
  }
}
