package org.infitah.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the API says no: RFC 9457, in the caller's language, without a word too much. */
class ProblemIT {

  private static Http sefrou;

  @BeforeAll
  static void the_platform_runs() {
    Running.platform();
    sefrou = Http.on("sefrou.localhost");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, ar, [؀-ۿ]",
    "fr, fr, [a-zé]",
    "'fr-FR,fr;q=0.9,ar;q=0.1', fr, [a-zé]",
    "'en,ar;q=0.5', ar, [؀-ۿ]",
    "'*', ar, [؀-ۿ]"
  })
  void a_problem_speaks_the_callers_language(String accepted, String language, String script) {
    Answer answer = sefrou.with("Accept-Language", accepted).get("/api/v1/projects/none");

    JsonObject problem = assertProblem(answer, 404);
    assertThat(answer.header("Content-Language")).hasValue(language);
    assertThat(problem.getString("title")).containsPattern(script);
    assertThat(problem.getString("instance")).isEqualTo("/api/v1/projects/none");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("GET", "/api/v1/nothing", 404),
        Arguments.of("GET", "/api/v2/projects", 404),
        Arguments.of("GET", "/api/v1/members", 404),
        Arguments.of("DELETE", "/api/v1/projects", 405),
        Arguments.of("POST", "/api/v1/projects", 405),
        Arguments.of("PUT", "/api/v1/projects/SEF-P-001", 405),
        Arguments.of("PATCH", "/api/v1/profile", 405),
        Arguments.of("GET", "/api/v1/projects?limit=1000", 400),
        // Jakarta REST says 404 of a parameter that is no number.
        Arguments.of("GET", "/api/v1/projects?limit=abc", 404),
        Arguments.of("GET", "/api/v1/projects?cursor=%00%ff", 400));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_is_a_problem(String method, String path, int status) {
    for (String language : new String[] {"ar", "fr"}) {
      assertProblem(sefrou.with("Accept-Language", language).send(method, path), status);
    }
  }

  @Test
  void what_nobody_can_read_is_not_acceptable() {
    assertProblem(sefrou.with("Accept", "text/csv").get("/api/v1/projects"), 406);
  }

  @Test
  void a_text_that_no_database_can_keep_is_a_bad_request() {
    Http network = Http.on("localhost");

    assertProblem(network.get("/api/v1/members?q=%00"), 400);
    assertThat(network.get("/fr/members?q=%00").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"GET, Accept, ;;", "GET, Accept, */", "GET, Content-Type, ;;;"})
  void a_header_nobody_can_read_is_refused_in_our_words(String method, String name, String value) {
    for (String path : new String[] {"/api/v1/projects", "/fr/projects"}) {
      Answer answer = sefrou.with(name, value).send(method, path);

      assertThat(answer.status()).isLessThan(500);
      assertThat(answer.body()).doesNotContain("Payara");
      if (answer.status() == 400 && path.startsWith("/fr")) {
        assertThat(answer.body()).contains("lang=\"ar\"", "lang=\"fr\"");
      }
    }
    assertProblem(sefrou.with("Accept", ";;").get("/api/v1/projects"), 400);
  }

  @Test
  void there_is_one_description_of_the_routes() {
    for (String path : new String[] {"/application.wadl", "/api/v1/application.wadl"}) {
      assertThat(sefrou.get(path).status()).isEqualTo(404);
    }
    assertThat(sefrou.send("OPTIONS", "/fr").body()).doesNotContain("wadl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"a\":",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "null",
        "<x/>",
        "\u0000\u0001",
        "{\"a\":1e99999}"
      })
  void a_broken_body_is_refused_without_fuss(String body) {
    for (String type : new String[] {"application/json", "text/xml", "multipart/form-data"}) {
      Answer answer = sefrou.with("Content-Type", type).send("POST", "/api/v1/projects", body);

      assertThat(answer.status()).isBetween(400, 499);
      assertSilent(answer);
    }
  }

  @Test
  void a_huge_body_is_refused_without_fuss() {
    Answer answer =
        sefrou
            .with("Content-Type", "application/json")
            .send("POST", "/api/v1/projects", "[\"" + "x".repeat(8_000_000) + "\"]");

    assertThat(answer.status()).isBetween(400, 499);
    assertSilent(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/projects?limit=0",
        "/api/v1/projects?limit=-1",
        "/api/v1/projects?limit=2147483648",
        "/api/v1/projects?limit=1000000",
        "/api/v1/projects?cursor=../../etc/passwd",
        "/api/v1/projects?cursor=%27%20or%20true%20--",
        "/api/v1/projects/%27%3B%20drop%20table%20core.project%3B%20--",
        "/api/v1/projects/%00",
        "/api/v1/projects/..%2f..%2fopenapi",
        "/api/v1/projects;jsessionid=1",
        "/api/v1/./projects",
        "/api/v1//projects",
        "/api/v1/projects?limit=1&limit=2"
      })
  void strange_addresses_are_answered_or_refused(String path) {
    Answer answer = sefrou.get(path);

    assertThat(answer.status()).as(answer.body()).isBetween(200, 499);
    assertSilent(answer);
  }

  @Test
  void a_very_long_address_is_refused() {
    Answer answer = sefrou.get("/api/v1/projects?cursor=" + "x".repeat(60_000));

    assertThat(answer.status()).isBetween(400, 499);
  }

  private static JsonObject assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    JsonObject problem = Description.parse(answer.body());
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("type")).isNotEmpty();
    assertThat(problem.getString("title")).isNotBlank();
    assertSilent(answer);
    return problem;
  }

  /** Nothing of what is inside. */
  private static void assertSilent(Answer answer) {
    assertThat(answer.body())
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("org.infitah", "jakarta.", "\tat ", "SQLSTATE", "org.postgresql");
  }
}
