package org.infitah.foundation.table;

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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A table in the first sheet of a workbook: a head of names, then a row for each thing.
 *
 * @param rows without the empty ones
 */
public record TableFile(List<Line> rows) {

  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu");

  public TableFile {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number of the row in the sheet
   * @param formula the column that is calculated, if one is
   */
  public record Line(int number, Map<String, String> cells, Optional<String> formula) {

    public String cell(String name) {
      return cells.getOrDefault(name, "");
    }
  }

  /** Whether a file can only be a workbook, whatever its name says. */
  public static boolean isWorkbook(byte[] bytes) {
    return WorkbookGate.isPacked(bytes);
  }

  /**
   * Reads it.
   *
   * @param column the column a heading means, if it means one
   * @throws UnreadableTable when it is no such table, or larger than we take
   */
  public static TableFile of(
      byte[] bytes, TableShape shape, Function<String, Optional<String>> column) {
    byte[] checked = WorkbookGate.passed(bytes, shape.key());
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(checked));
        Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
      List<Row> rows = sheet.filter(row -> !isEmpty(row)).limit(shape.mostRows() + 2L).toList();
      if (rows.size() > shape.mostRows() + 1) {
        throw new UnreadableTable(shape.key() + ".rows", null);
      }
      if (rows.size() < 2) {
        throw new UnreadableTable(shape.key() + ".empty", null);
      }
      Map<Integer, String> head = head(rows.get(0), column);
      if (!head.values().containsAll(shape.needed())) {
        throw new UnreadableTable(shape.key() + ".head", null);
      }
      return new TableFile(
          rows.subList(1, rows.size()).stream().map(row -> line(row, head, shape.days())).toList());
    } catch (UnreadableTable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library tells what is broken in many ways.
      throw new UnreadableTable(shape.key(), e);
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

  private static Line line(Row row, Map<Integer, String> head, Set<String> days) {
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
        cells.put(name, days.contains(name) ? day(cell) : text(cell));
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
}
