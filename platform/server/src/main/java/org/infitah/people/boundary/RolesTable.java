package org.infitah.people.boundary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.infitah.foundation.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A table of roles in the first sheet of a workbook: a head of names, then a row for each role.
 *
 * @param rows without the empty ones
 */
record RolesTable(List<Line> rows) {

  static final int MOST_ROWS = 500;

  private static final List<String> NEEDED = List.of("email", "name", "role", "reason", "starts");
  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu");

  RolesTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number of the row in the sheet
   * @param formula the column that is calculated, if one is
   */
  record Line(int number, Map<String, String> cells, Optional<String> formula) {

    String cell(String name) {
      return cells.getOrDefault(name, "");
    }
  }

  /**
   * Reads it.
   *
   * @param column the column a heading means, if it means one
   * @throws Unreadable when it is no such table, or larger than we take
   */
  static RolesTable of(byte[] bytes, Function<String, Optional<String>> column) {
    byte[] checked = WorkbookGate.passed(bytes);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(checked));
        Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
      List<Row> rows = sheet.filter(row -> !isEmpty(row)).limit(MOST_ROWS + 2L).toList();
      if (rows.size() > MOST_ROWS + 1) {
        throw new Unreadable("people.wrong.table.rows", null);
      }
      if (rows.size() < 2) {
        throw new Unreadable("people.wrong.table.empty", null);
      }
      Map<Integer, String> head = head(rows.get(0), column);
      if (!head.values().containsAll(NEEDED)) {
        throw new Unreadable("people.wrong.table.head", null);
      }
      return new RolesTable(
          rows.subList(1, rows.size()).stream().map(row -> line(row, head)).toList());
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library tells what is broken in many ways.
      throw new Unreadable("people.wrong.table", e);
    }
  }

  private static Map<Integer, String> head(Row row, Function<String, Optional<String>> column) {
    Map<Integer, String> head = new LinkedHashMap<>();
    for (Cell cell : cells(row)) {
      column
          .apply(text(cell))
          .filter(name -> !head.containsValue(name))
          .ifPresent(name -> head.put(cell.getColumnIndex(), name));
    }
    return head;
  }

  private static Line line(Row row, Map<Integer, String> head) {
    Map<String, String> cells = new HashMap<>();
    Optional<String> formula = Optional.empty();
    for (Cell cell : cells(row)) {
      String name = head.get(cell.getColumnIndex());
      if (name == null) {
        continue;
      }
      if (cell.getType() == CellType.FORMULA) {
        formula = Optional.of(name);
      } else {
        cells.put(name, name.endsWith("s") ? day(cell) : text(cell));
      }
    }
    return new Line(row.getRowNum(), Map.copyOf(cells), formula);
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row) {
      if (cell != null) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static boolean isEmpty(Row row) {
    return cells(row).stream()
        .allMatch(cell -> cell.getType() != CellType.FORMULA && text(cell).isEmpty());
  }

  private static String text(Cell cell) {
    String text = cell.getType() == CellType.ERROR ? "" : cell.getText();
    return text == null ? "" : text.strip();
  }

  /** A day as the forms write it; what is none stays as it was typed. */
  private static String day(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return cell.asDate().toLocalDate().toString();
    }
    String typed = text(cell);
    try {
      return LocalDate.parse(typed.replace('-', '/').replace('.', '/'), DAY_FIRST).toString();
    } catch (DateTimeException e) {
      return typed;
    }
  }

  /** No table of ours can be read from it. */
  static final class Unreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    Unreadable(String key, @Nullable Exception cause) {
      super(key, 422);
      if (cause != null) {
        initCause(cause);
      }
    }
  }
}
