package org.infitah.privacy.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a table that speak of a person, how they are found, and what becomes of each column that
 * does when the person is forgotten.
 *
 * @param kind what the person is told it is
 * @param key the column in which the person is found
 * @param by what stands there
 */
record Holding(String kind, String table, String key, By by, Map<String, Fate> columns) {

  /** By what a person is known. */
  enum By {
    SUBJECT,
    EMAIL
  }

  /** What becomes of a column. */
  enum Fate {
    /** One name for everything the person did here, which leads to nobody. */
    PSEUDONYM,
    /** The same as an address that receives nothing. */
    MAILBOX,
    DASH,
    NOTHING,
    /** The person's name is taken out of what was written. */
    REDACTED,
    /** The whole row goes. */
    REMOVED,
    /** It stays, and the registry says why. */
    KEPT
  }

  Holding {
    columns = Map.copyOf(columns);
  }

  static Holding of(String kind, String table, String key, By by, Fate fate, String... columns) {
    Map<String, Fate> fates = new LinkedHashMap<>();
    List.of(columns).forEach(column -> fates.put(column, fate));
    return new Holding(kind, table, key, by, fates);
  }

  /** The same with more columns. */
  Holding and(Fate fate, String... more) {
    Map<String, Fate> fates = new LinkedHashMap<>(columns);
    List.of(more).forEach(column -> fates.put(column, fate));
    return new Holding(kind, table, key, by, fates);
  }

  boolean isRemoved() {
    return columns.containsValue(Fate.REMOVED);
  }
}
