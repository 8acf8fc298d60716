package org.infitah.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.infitah.foundation.table.TableFile;
import org.infitah.foundation.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTableTest {

  private static final List<String> HEAD =
      List.of("email", "name", "role", "reason", "starts", "ends");

  @Test
  void rows_are_known_by_their_headings_and_days_by_their_cells() {
    List<TableFile.Line> rows =
        read(
            sheet -> {
              sheet.value(2, 0, " a@example.org ");
              sheet.value(2, 1, "Name");
              sheet.value(2, 4, LocalDate.of(2026, 12, 1));
              sheet.range(2, 4, 2, 4).style().format("dd/mm/yyyy").set();
              sheet.value(2, 5, "31/12/2026");
              sheet.value(3, 0, "   ");
              sheet.value(4, 4, "2026-02-03");
              sheet.value(4, 5, "some day");
            });

    assertThat(rows).extracting(TableFile.Line::number).containsExactly(3, 5);
    assertThat(rows.get(0).cell("email")).isEqualTo("a@example.org");
    assertThat(rows.get(0).cell("starts")).isEqualTo("2026-12-01");
    assertThat(rows.get(0).cell("ends")).isEqualTo("2026-12-31");
    assertThat(rows.get(0).cell("role")).isEmpty();
    assertThat(rows.get(1).cell("starts")).isEqualTo("2026-02-03");
    assertThat(rows.get(1).cell("ends")).isEqualTo("some day");
  }

  @Test
  void a_formula_is_told_and_never_read() {
    List<TableFile.Line> rows = read(sheet -> sheet.formula(1, 2, "1+1"));

    assertThat(rows.get(0).formula()).contains("role");
    assertThat(rows.get(0).cell("role")).isEmpty();
  }

  @Test
  void too_many_rows_are_refused() {
    assertThat(read(sheet -> rows(sheet, RolesTable.MOST_ROWS))).hasSize(RolesTable.MOST_ROWS);
    refused(workbook(sheet -> rows(sheet, RolesTable.MOST_ROWS + 1)), "people.wrong.table.rows");
  }

  @Test
  void a_table_without_rows_or_headings_is_refused() {
    refused(workbook(sheet -> {}), "people.wrong.table.empty");
    refused(
        workbook(
            sheet -> {
              sheet.value(0, 2, "something else");
              sheet.value(1, 0, "x");
            }),
        "people.wrong.table.head");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "PK\u0003\u0004", "a,b\n1,2", "\u00d0\u00cf\u0011\u00e0"})
  void what_is_no_workbook_is_refused(String bytes) {
    refused(bytes.getBytes(StandardCharsets.ISO_8859_1), "people.wrong.table");
  }

  @Test
  void what_is_cut_off_is_refused() {
    byte[] whole = workbook(sheet -> rows(sheet, 3));
    for (int length : new int[] {whole.length / 4, whole.length / 2, whole.length - 600}) {
      refused(Arrays.copyOf(whole, length), "people.wrong.table");
    }
  }

  @Test
  void a_bomb_is_refused_before_it_is_unpacked() {
    byte[] zeros = new byte[64 << 20];
    refused(with("xl/media/bomb.bin", zeros), "people.wrong.table.large");
    refused(new byte[(1 << 20) + 1], "people.wrong.table.large");
  }

  @Test
  void a_cell_far_to_the_side_is_refused() {
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>";
    refused(
        with("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8)),
        "people.wrong.table.large");
  }

  @Test
  void a_document_type_is_refused() {
    String sheet =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>";
    refused(
        with("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8)),
        "people.wrong.table");
  }

  private static void rows(Worksheet sheet, int count) {
    for (int i = 1; i <= count; i++) {
      sheet.value(i, 0, "a" + i + "@example.org");
    }
  }

  private static void refused(byte[] bytes, String key) {
    assertThatExceptionOfType(UnreadableTable.class)
        .isThrownBy(() -> RolesTable.of(bytes, RolesTableTest::column))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static List<TableFile.Line> read(Consumer<Worksheet> filled) {
    return RolesTable.of(workbook(filled), RolesTableTest::column).rows();
  }

  private static Optional<String> column(String heading) {
    return HEAD.stream().filter(heading::equals).findFirst();
  }

  private static byte[] workbook(Consumer<Worksheet> filled) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Roles");
      for (int i = 0; i < HEAD.size(); i++) {
        sheet.value(0, i, HEAD.get(i));
      }
      filled.accept(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A workbook in which one part is another. */
  private static byte[] with(String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile parts = ZipFile.builder().setByteArray(workbook(sheet -> rows(sheet, 1))).get();
        ZipOutputStream anew = new ZipOutputStream(out)) {
      for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
        if (!part.getName().equals(name)) {
          anew.putNextEntry(new ZipEntry(part.getName()));
          anew.write(parts.getInputStream(part).readAllBytes());
          anew.closeEntry();
        }
      }
      anew.putNextEntry(new ZipEntry(name));
      anew.write(content);
      anew.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
