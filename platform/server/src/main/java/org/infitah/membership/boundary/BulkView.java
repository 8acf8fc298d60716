package org.infitah.membership.boundary;

import java.util.List;
import java.util.Optional;

/**
 * What became of a list of collectivities.
 *
 * @param rehearsal whether nothing was asked for
 * @param asked how many portals were, or would be, asked for
 * @param same how many have one already, or were asked for before
 * @param refused how many lines were left out
 * @param rows line by line
 */
public record BulkView(boolean rehearsal, int asked, int same, int refused, List<RowView> rows) {

  public BulkView {
    rows = List.copyOf(rows);
  }

  /**
   * A line.
   *
   * @param line where it begins in the file
   * @param outcome whether it is asked for, is there already, is taken or is wrong
   * @param wrong the column that is wrong
   * @param why what is wrong with it, as the key of a message
   */
  public record RowView(
      int line,
      String code,
      String name,
      String alias,
      String outcome,
      Optional<String> wrong,
      Optional<String> why) {}

  static BulkView of(boolean rehearsal, List<RowView> rows) {
    return new BulkView(
        rehearsal,
        count(rows, "asked"),
        count(rows, "same"),
        count(rows, "taken") + count(rows, "wrong"),
        rows);
  }

  private static int count(List<RowView> rows, String outcome) {
    return (int) rows.stream().filter(row -> row.outcome().equals(outcome)).count();
  }
}
