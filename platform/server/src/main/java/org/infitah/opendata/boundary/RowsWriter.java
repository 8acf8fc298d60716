package org.infitah.opendata.boundary;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.Csv;
import org.infitah.foundation.plugin.OpenDataSets;
import org.infitah.foundation.plugin.OpenDataSets.Described;
import org.infitah.foundation.plugin.OpenDataSets.Told;
import org.infitah.spi.LocalText;
import org.infitah.spi.data.Column;
import org.infitah.spi.data.DataRow;
import org.jspecify.annotations.Nullable;

/**
 * Writes a set as it is read, part by part, so that the largest takes no more memory than the
 * smallest. The first part is read before the answer begins; when a later one fails the answer
 * breaks off, and nobody takes half of it for the whole.
 */
final class RowsWriter {

  private static final int PART = 500;
  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");

  private final OpenDataSets sets;
  private final Described set;
  private final List<DataRow> first;

  RowsWriter(OpenDataSets sets, Described set) {
    this.sets = sets;
    this.set = set;
    this.first = part("").orElseThrow(NotFoundException::new);
  }

  StreamingOutput asTable() {
    return out -> {
      // Spreadsheets read UTF-8 by its mark alone.
      out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
      line(out, header());
      each(row -> line(out, cells(row)));
    };
  }

  StreamingOutput asObject() {
    return out -> {
      JsonGenerator json = Json.createGenerator(out);
      json.writeStartObject()
          .write("module", set.module())
          .write("set", set.key())
          .write("licence", set.licence())
          .writeStartArray("rows");
      each(
          row -> {
            json.writeStartObject();
            for (int i = 0; i < set.columns().size() && i < row.cells().size(); i++) {
              write(json, set.columns().get(i).column().name(), row.cells().get(i));
            }
            json.writeEnd();
          });
      json.writeEnd().writeEnd().flush();
    };
  }

  private void each(Line line) throws IOException {
    List<DataRow> part = first;
    while (!part.isEmpty()) {
      for (DataRow row : part) {
        line.write(row);
      }
      if (part.size() < PART) {
        return;
      }
      String last = part.get(part.size() - 1).key();
      part = part(last).orElseThrow(() -> new IOException(set.module() + " broke off"));
    }
  }

  private Optional<List<DataRow>> part(String after) {
    return sets.part(set.module(), set.key(), after, PART);
  }

  private List<String> header() {
    List<String> header = new ArrayList<>();
    for (Told told : set.columns()) {
      String name = told.column().name();
      if (told.column().kind() == Column.Kind.WORDS) {
        LANGUAGES.forEach(language -> header.add(name + '_' + language));
      } else {
        header.add(name);
      }
    }
    return header;
  }

  private List<String> cells(DataRow row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < set.columns().size(); i++) {
      Object cell = i < row.cells().size() ? row.cells().get(i) : null;
      if (set.columns().get(i).column().kind() == Column.Kind.WORDS) {
        for (String language : LANGUAGES) {
          cells.add(cell instanceof LocalText text ? text.in(language).orElse("") : "");
        }
      } else {
        cells.add(cell instanceof BigDecimal number ? number.toPlainString() : text(cell));
      }
    }
    return cells;
  }

  private static String text(@Nullable Object cell) {
    return cell == null ? "" : cell.toString();
  }

  private static void line(OutputStream out, List<String> cells) throws IOException {
    out.write(Csv.line(cells.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8));
  }

  private static void write(JsonGenerator json, String name, @Nullable Object cell) {
    if (cell instanceof LocalText text) {
      json.writeStartObject(name);
      for (Map.Entry<String, String> each : text.texts().entrySet()) {
        json.write(each.getKey(), each.getValue());
      }
      json.writeEnd();
    } else if (cell instanceof Boolean flag) {
      json.write(name, flag);
    } else if (cell instanceof BigDecimal number) {
      json.write(name, number);
    } else if (cell instanceof Number number) {
      json.write(name, number.longValue());
    } else if (cell != null) {
      json.write(name, cell.toString());
    }
  }

  /** Writes a row. */
  @FunctionalInterface
  private interface Line {
    void write(DataRow row) throws IOException;
  }
}
