package org.infitah.foundation.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes tables that people take along: RFC 4180, and no cell a spreadsheet would calculate. */
public final class Csv {

  private Csv() {}

  /** One line, with its end. */
  public static String line(String... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
