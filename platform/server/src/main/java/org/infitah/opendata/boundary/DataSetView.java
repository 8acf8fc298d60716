package org.infitah.opendata.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.plugin.OpenDataSets.Described;
import org.infitah.spi.LocalText;

/**
 * A set of open data.
 *
 * @param module whose it is
 * @param moduleNames what the module is called
 * @param title what the set is called
 * @param about what is in it and what is not
 * @param licence as SPDX names it
 * @param updated when a row of it changed last, where that is known
 * @param json the address of all of it
 * @param csv the same as a table
 */
public record DataSetView(
    String module,
    LocalText moduleNames,
    String key,
    LocalText title,
    Optional<LocalText> about,
    String licence,
    Optional<Instant> updated,
    List<ColumnView> columns,
    String json,
    String csv) {

  public DataSetView {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param kind {@code text}, {@code words} (one for each language), {@code number}, {@code date}
   *     or {@code flag}
   */
  public record ColumnView(String name, String kind, LocalText title) {}

  static DataSetView of(Described set) {
    String address = "/api/v1/open-data/" + set.module() + "/" + set.key();
    return new DataSetView(
        set.module(),
        set.names(),
        set.key(),
        set.title(),
        set.about(),
        set.licence(),
        set.updated(),
        set.columns().stream()
            .map(
                told ->
                    new ColumnView(
                        told.column().name(),
                        switch (told.column().kind()) {
                          case TEXT -> "text";
                          case WORDS -> "words";
                          case NUMBER -> "number";
                          case DATE -> "date";
                          case FLAG -> "flag";
                        },
                        told.title()))
            .toList(),
        address,
        address + ".csv");
  }
}
