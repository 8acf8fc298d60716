package org.infitah.spi.data;

/**
 * A column of a set of open data. What it is called is among the plugin's texts, at {@code
 * <package>.data.<set>.<name>}.
 *
 * @param name of the column in CSV and JSON: small letters, digits and underscores
 * @param kind what stands in it
 */
public record Column(String name, Kind kind) {

  public Column {
    if (!name.matches("[a-z][a-z0-9_]{0,39}")) {
      throw new IllegalArgumentException("not the name of a column: " + name);
    }
  }

  /** What a cell is, as the plugin gives it and as it is written. */
  public enum Kind {
    /** A {@code String}. */
    TEXT,
    /**
     * A {@code LocalText}: an object in JSON; in CSV a column for each language, {@code name_ar}.
     */
    WORDS,
    /** A {@code Long}, {@code Integer} or {@code BigDecimal}; its unit belongs into its words. */
    NUMBER,
    /** A {@code LocalDate}, written {@code 2026-11-22}. */
    DATE,
    /** A {@code Boolean}. */
    FLAG
  }
}
