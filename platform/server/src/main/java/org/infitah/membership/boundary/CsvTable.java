package org.infitah.membership.boundary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
   * @throws Unreadable when it is no such table, or lacks one of the names
   */
  static CsvTable of(byte[] bytes, List<String> needed) {
    if (bytes.length > LARGEST) {
      throw new Unreadable();
    }
    List<Row> rows = new Reading(text(bytes)).rows();
    if (rows.isEmpty()) {
      throw new Unreadable();
    }
    List<String> head =
        rows.get(0).cells().values().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (!head.containsAll(needed) || rows.size() - 1 > MOST_ROWS) {
      throw new Unreadable();
    }
    return new CsvTable(
        rows.subList(1, rows.size()).stream().map(row -> named(row, head)).toList());
  }

  private static Row named(Row row, List<String> head) {
    Map<String, String> cells = new HashMap<>();
    int i = 0;
    for (String cell : row.cells().values()) {
      if (i < head.size()) {
        cells.putIfAbsent(head.get(i++), cell);
      }
    }
    return new Row(row.line(), Map.copyOf(cells));
  }

  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new Unreadable();
      }
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unreadable();
    }
  }

  /** One pass over the letters. */
  private static final class Reading {

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private Map<String, String> cells = new LinkedHashMap<>();
    private boolean quoted;
    private int line = 1;
    private int began = 1;

    Reading(String text) {
      this.text = text;
      String head = text.lines().findFirst().orElse("");
      this.separator = head.indexOf(';') >= 0 ? ';' : ',';
    }

    List<Row> rows() {
      for (int i = 0; i < text.length(); i++) {
        char letter = text.charAt(i);
        if (quoted && letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (letter == '"' && (quoted || cell.isEmpty())) {
          quoted = !quoted;
        } else {
          take(letter);
        }
      }
      if (quoted) {
        throw new Unreadable();
      }
      endRow();
      return rows;
    }

    private void take(char letter) {
      if (letter == '\n') {
        line++;
      }
      if (quoted) {
        cell.append(letter);
      } else if (letter == separator) {
        endCell();
      } else if (letter == '\n') {
        endRow();
      } else if (letter != '\r') {
        cell.append(letter);
      }
    }

    private void endCell() {
      cells.put(Integer.toString(cells.size()), cell.toString());
      cell.setLength(0);
    }

    private void endRow() {
      endCell();
      if (cells.values().stream().anyMatch(value -> !value.isBlank())) {
        rows.add(new Row(began, cells));
      }
      cells = new LinkedHashMap<>();
      began = line;
    }
  }

  /** No table of ours can be read from it. */
  static final class Unreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    Unreadable() {
      super("membership.wrong.table", 422);
    }
  }
}
