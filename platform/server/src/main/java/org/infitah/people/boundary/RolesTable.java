package org.infitah.people.boundary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.infitah.foundation.table.TableFile;
import org.infitah.foundation.table.TableShape;

/** A table of roles: a row for each role. */
final class RolesTable {

  static final int MOST_ROWS = 500;

  private static final TableShape SHAPE =
      new TableShape(
          "people.wrong.table",
          MOST_ROWS,
          List.of("email", "name", "role", "reason", "starts"),
          Set.of("starts", "ends"));

  private RolesTable() {}

  /**
   * Reads it.
   *
   * @param column the column a heading means, if it means one
   * @throws org.infitah.foundation.table.UnreadableTable when it is no such table
   */
  static TableFile of(byte[] bytes, Function<String, Optional<String>> column) {
    return TableFile.of(bytes, SHAPE, column);
  }
}
