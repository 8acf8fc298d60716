package org.infitah.foundation.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Arrays;

/** Writes tables that people take along: RFC 4180, and no cell a spreadsheet would calculate. */
public final class Csv {

  private Csv() {}

  /** One line, with its end. */
  public static String line(String... cells) {
    StringWriter line = new StringWriter();
    CsvWriter.builder()
        .lineDelimiter(LineDelimiter.CRLF)
        .build(line)
        .writeRecord(Arrays.stream(cells).map(Csv::plain).toList());
    return line.toString();
  }

  private static String plain(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}
