package org.infitah.membership.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.infitah.foundation.problem.Refusal;

/**
 * A table as spreadsheets write it: a head of names, then rows; commas, or semicolons where the
 * head has them, and quotes around what holds one (RFC 4180).
 *
 * @param rows each by the names of the head; a cell that is not there is empty
 */
record CsvTable(List<Row> rows) {

  private static final int MOST_ROWS = 2_000;
  private static final int LARGEST = 2 << 20;

  CsvTable {
    rows = List.copyOf(rows);
  }

  /** A row, and the line of the file it begins on. */
  record Row(int line, Map<String, String> cells) {

    String cell(String name) {
      return cells.getOrDefault(name, "").strip();
    }
  }

  /**
   * Reads it.
   *
   * @throws Unreadable when it is no such table, lacks one of the names, or has no rows
   */
  static CsvTable of(byte[] bytes, List<String> needed) {
    if (bytes.length > LARGEST) {
      throw new Unreadable();
    }
    List<CsvRecord> records = records(text(bytes));
    if (records.size() < 2 || records.size() - 1 > MOST_ROWS) {
      throw new Unreadable();
    }
    List<String> head =
        records.get(0).getFields().stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    if (!head.containsAll(needed)) {
      throw new Unreadable();
    }
    return new CsvTable(
        records.subList(1, records.size()).stream().map(record -> named(record, head)).toList());
  }

  private static List<CsvRecord> records(String text) {
    char separator = text.lines().findFirst().orElse("").indexOf(';') >= 0 ? ';' : ',';
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return reader.stream()
          .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
          .toList();
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw new Unreadable(e);
    }
  }

  private static Row named(CsvRecord record, List<String> head) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(head.size(), record.getFieldCount()); i++) {
      cells.putIfAbsent(head.get(i), record.getField(i));
    }
    return new Row(Math.toIntExact(record.getStartingLineNumber()), Map.copyOf(cells));
  }

  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new Unreadable();
      }
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unreadable(e);
    }
  }

  /** No table of ours can be read from it. */
  static final class Unreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    Unreadable() {
      super("membership.wrong.table", 422);
    }

    Unreadable(Exception cause) {
      this();
      initCause(cause);
    }
  }
}
