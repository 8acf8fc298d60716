package org.infitah.people.boundary;

import java.util.List;
import java.util.Optional;

/**
 * What became of a list of roles.
 *
 * @param rehearsal whether nothing was given
 * @param given how many roles were, or would be, given
 * @param same how many are held already
 * @param refused how many rows were left out
 * @param rows row by row
 */
public record RolesReport(
    boolean rehearsal, int given, int same, int refused, List<RoleLine> rows) {

  public RolesReport {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param row its number in the sheet
   * @param outcome whether it is given, the same or wrong
   * @param wrong the column that is wrong
   * @param why what is wrong with it, as the key of a message
   */
  public record RoleLine(
      int row,
      String email,
      String name,
      String role,
      String outcome,
      Optional<String> wrong,
      Optional<String> why) {}

  static RolesReport of(boolean rehearsal, List<RoleLine> rows) {
    return new RolesReport(
        rehearsal, count(rows, "given"), count(rows, "same"), count(rows, "wrong"), rows);
  }

  private static int count(List<RoleLine> rows, String outcome) {
    return (int) rows.stream().filter(row -> row.outcome().equals(outcome)).count();
  }
}
