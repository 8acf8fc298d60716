package org.infitah.foundation.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

  private static final String KEY = "some";

  @Test
  void everything_is_read_as_it_was_written_with_its_line() {
    YamlPart three =
        new YamlPart.Items(
            2,
            List.of(
                new YamlPart.Text(2, "0777"),
                new YamlPart.Text(2, "2026-06"),
                new YamlPart.Text(2, "yes")));
    YamlPart nothing =
        new YamlPart.Fields(4, List.of(new YamlPart.Field(4, "c", new YamlPart.Text(4, ""))));

    assertThat(read("# words\na: [0777, 2026-06, yes]\nb:\n  c: ~\n"))
        .isEqualTo(
            new YamlPart.Fields(
                2,
                List.of(new YamlPart.Field(2, "a", three), new YamlPart.Field(3, "b", nothing))));
  }

  @Test
  void a_mark_of_the_order_of_bytes_and_the_ends_of_windows_lines_are_no_matter() {
    assertThat(read("\ufeffa: b\r\nc: d\r\n")).isEqualTo(read("a: b\nc: d\n"));
  }

  @Test
  void nothing_is_said_where_there_are_only_names() {
    assertThat(read("- {a: , b: [~, \"\"]}").isBlank()).isTrue();
    assertThat(read("- {a: , b: [~, \"~\"]}").isBlank()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|a: &x 1",
        "2|a: 1/b: *x",
        "2|a: 1/b: !!java.net.URL [x]",
        "1|a: !own {b: c}",
        "1|! {a: b}",
        "3|a:/ - 1/ - &bomb [x, x]/ - *bomb",
      })
  void what_makes_more_of_a_file_than_stands_there_is_told_where_it_is(int line, String lines) {
    refused(lines.replace('/', '\n').getBytes(UTF_8), ".tied", line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|a: 1/a: 2",
        "2|a: 1/[b]: 2",
        "2|a: 1/\tb: 2",
        "2|a: [1,/ 2",
        "2|a: 1/--- 2",
        "1|a: \"x\\0\"",
        "2|a: 1/b: \"\\uD800\"",
      })
  void what_is_broken_is_told_where_it_is(int line, String lines) {
    assertThatExceptionOfType(UnreadableTable.class)
        .isThrownBy(() -> read(lines.replace('/', '\n')))
        .satisfies(told -> assertThat(told.key()).isEqualTo(KEY + ".line"))
        .satisfies(told -> assertThat(told.line()).isEqualTo(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# words", "\u00e9", "a: \u0007", "PK\u0003\u0004"})
  void what_is_no_yaml_is_refused(String bytes) {
    assertThatExceptionOfType(UnreadableTable.class)
        .isThrownBy(() -> YamlFile.of(bytes.getBytes(StandardCharsets.ISO_8859_1), KEY))
        .satisfies(told -> assertThat(told.key()).isEqualTo(KEY));
  }

  @Test
  void what_is_larger_deeper_or_of_more_parts_than_we_take_is_refused() {
    assertThat(read("[".repeat(8) + "]".repeat(8))).isInstanceOf(YamlPart.Items.class);
    refused(("[".repeat(10) + "]".repeat(10)).getBytes(UTF_8), ".large", 0);
    refused("[".repeat(1_000_000).getBytes(UTF_8), ".large", 0);
    refused("- ".repeat(500_000).getBytes(UTF_8), ".large", 0);
    refused(("a: " + "x".repeat(1 << 20)).getBytes(UTF_8), ".large", 0);
    String many = IntStream.range(0, 110_000).mapToObj(n -> "1").collect(Collectors.joining(","));
    refused(("[" + many + "]").getBytes(UTF_8), ".large", 0);
  }

  private static YamlPart read(String text) {
    return YamlFile.of(text.getBytes(UTF_8), KEY);
  }

  private static void refused(byte[] bytes, String why, int line) {
    assertThatExceptionOfType(UnreadableTable.class)
        .isThrownBy(() -> YamlFile.of(bytes, KEY))
        .satisfies(told -> assertThat(told.key()).isEqualTo(KEY + why))
        .satisfies(told -> assertThat(told.line()).isEqualTo(line));
  }
}
