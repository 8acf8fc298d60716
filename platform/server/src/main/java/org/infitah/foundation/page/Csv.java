package org.infitah.foundation.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Writes tables that people take along: RFC 4180, and no cell a spreadsheet would calculate. */
public final class Csv {

  private Csv() {}

  /** One line, with its end. */
  public static String line(String... cells) {
    StringWriter line = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(line)) {
      writer.writeRecord(Arrays.stream(cells).map(Csv::plain).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static String plain(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}
