package org.infitah.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What somebody with every right may still send wrongly: it is refused in words, nothing is kept.
 */
class BodyIT {

  private static final String LINES = "/api/v1/modules/school-transport/lines";
  private static final String NAME = "{\"fr\": \"Tiout\"}";

  private static Http staff;

  @BeforeAll
  static void staff_are_signed_in() {
    Running.platform();
    staff =
        Visitor.signedIn("focal-point@taroudant.test", "taroudant")
            .on("taroudant.localhost", LINES)
            .with("Content-Type", "application/json");
  }

  @AfterAll
  static void clear() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "delete from plugin_school_transport.line where reference like 'BODY-%'");
    }
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("no object", "[]"),
        Arguments.of("a bare word", "true"),
        Arguments.of("null", "null"),
        Arguments.of("half of it", "{\"reference\": \"BODY-1\", \"name\": {"),
        Arguments.of("no JSON", "reference=BODY-1"),
        Arguments.of("a text in no language", line("{}", "30")),
        Arguments.of("a text in an unknown language", line("{\"en\": \"Tiout\"}", "30")),
        Arguments.of("a text that says nothing", line("{\"fr\": \"  \"}", "30")),
        Arguments.of("a text that is null", line("{\"fr\": null}", "30")),
        Arguments.of("a text that is a number", line("7", "30")),
        Arguments.of("a text that is a list", line("[\"Tiout\"]", "30")),
        Arguments.of("a NUL", line("{\"fr\": \"Ti\\u0000out\"}", "30")),
        Arguments.of("half a character", line("{\"fr\": \"\\ud800\"}", "30")),
        Arguments.of("a missing field", "{\"reference\": \"BODY-1\"}"),
        Arguments.of("a word for a number", line(NAME, "\"many\"")),
        Arguments.of("too large a number", line(NAME, "1e999999999")),
        Arguments.of("part of a seat", line(NAME, "12.5")),
        Arguments.of("a very long number", line(NAME, "9".repeat(200_000))),
        Arguments.of("very deep", line("{\"fr\":".repeat(50_000) + "1" + "}".repeat(50_000), "30")),
        Arguments.of("deep lists", "[".repeat(100_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void it_is_a_bad_request_and_nothing_is_kept(String what, String body) throws SQLException {
    Answer answer = staff.send("POST", LINES, body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(answer.body().toLowerCase(Locale.ROOT))
        .doesNotContain("exception", "org.infitah", "jakarta");
    assertThat(kept()).isZero();
  }

  @Test
  void what_is_right_is_kept() throws SQLException {
    Answer answer = staff.send("POST", LINES, line(NAME, "30"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(kept()).isOne();
    clear();
  }

  private static String line(String name, String seats) {
    return "{\"reference\": \"BODY-1\", \"name\": %s, \"from\": %s, \"to\": %s, \"seats\": %s}"
        .formatted(name, NAME, NAME, seats);
  }

  private static int kept() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
              behind,
              "select reference from plugin_school_transport.line where reference like 'BODY-%'")
          .size();
    }
  }
}
