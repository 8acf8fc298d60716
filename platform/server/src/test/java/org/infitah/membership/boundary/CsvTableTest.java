package org.infitah.membership.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static final List<String> NEEDED = List.of("code", "type");

  @Test
  void rows_are_known_by_the_names_of_the_head_and_the_line_they_begin_on() {
    List<CsvTable.Row> rows =
        read("\ufeffCode, TYPE ,name\r\n1,a,\"x\r\ny\"\r\n\r\n2,b\r\n3,c,z,more");

    assertThat(rows).extracting(row -> row.cell("code")).containsExactly("1", "2", "3");
    assertThat(rows).extracting(row -> row.cell("name")).containsExactly("x\r\ny", "", "z");
    assertThat(rows).extracting(CsvTable.Row::line).containsExactly(2, 5, 6);
  }

  @Test
  void semicolons_part_cells_where_the_head_has_them() {
    assertThat(read("code;type\n1;\"a;b\"").get(0).cell("type")).isEqualTo("a;b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "code,type", "code,type\n\"", "code\n1", "code,type\n1,\0", "type\ncode"})
  void what_is_no_table_of_ours_is_refused(String text) {
    assertThatExceptionOfType(CsvTable.Unreadable.class).isThrownBy(() -> read(text));
  }

  @Test
  void too_many_rows_are_refused() {
    assertThat(read("code,type\n" + "1,a\n".repeat(2_000))).hasSize(2_000);
    assertThatExceptionOfType(CsvTable.Unreadable.class)
        .isThrownBy(() -> read("code,type\n" + "1,a\n".repeat(2_001)));
  }

  private static List<CsvTable.Row> read(String text) {
    return CsvTable.of(text.getBytes(StandardCharsets.UTF_8), NEEDED).rows();
  }
}
