package org.infitah.tests.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.VirusScanner;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every line of the server's log can be read by a machine, and none speaks of a person. */
class LogIT {

  private static final String HOST = "taroudant.localhost";
  private static final String NEWS = "/fr/manage/news";
  private static final Duration SOON = Duration.ofSeconds(30);

  private static Path log;

  @BeforeAll
  static void the_platform_runs() {
    log = Running.platform().log("payara");
  }

  @Test
  void lines_say_whose_work_and_which_and_nothing_of_people()
      throws IOException, SQLException, InterruptedException {
    long from = Files.size(log);
    String asked = "secret" + UUID.randomUUID().toString().substring(0, 8);

    Visitor writer = Visitor.signedIn("focal-point@taroudant.test", "taroudant");
    Http.on(HOST).get("/fr/search?q=" + asked);
    Answer refused = writer.on(HOST, "/fr/manage/audit").get("/fr/manage/audit");
    assertThat(refused.status()).isEqualTo(403);
    String trace = refused.header("Trace-Id").orElseThrow();
    upload(writer);

    List<JsonObject> lines = lines(from);
    assertThat(lines).isNotEmpty();
    List<JsonObject> acts =
        lines.stream().filter(line -> says(line, "LoggerName", "WriteAudit")).toList();
    assertThat(acts).isNotEmpty();
    for (JsonObject line : acts) {
      assertThat(line.getString("tenant", "")).as(line.toString()).isNotEmpty();
      assertThat(line.getString("trace", "")).as(line.toString()).hasSize(36);
    }
    assertThat(acts)
        .filteredOn(line -> says(line, "LogMessage", "access.refused"))
        .singleElement()
        .satisfies(line -> assertThat(line.getString("tenant")).isEqualTo("taroudant"))
        .satisfies(line -> assertThat(line.getString("trace")).isEqualTo(trace));
    try (Connection behind = Running.platform().superuser()) {
      assertThat(
              Sql.value(behind, "select act from core.audit where trace = cast(? as uuid)", trace))
          .isEqualTo("access.refused");
    }

    // The job that met nobody, at another moment and under a trace of its own.
    assertThat(lines)
        .filteredOn(line -> says(line, "LoggerName", "ScanFiles"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.getString("tenant")).isEqualTo("taroudant"))
        .allSatisfy(line -> assertThat(line.getString("trace")).hasSize(36).isNotEqualTo(trace));

    assertThat(text(from))
        .doesNotContain("@taroudant.test", "@network.test", asked, "focal-point@");
    assertThat(Http.on(HOST).get("/fr").header("Trace-Id"))
        .isNotEqualTo(refused.header("Trace-Id"));
  }

  @Test
  void a_trace_is_told_with_every_answer_and_never_taken_from_a_caller() {
    String wished = UUID.randomUUID().toString();
    for (String path :
        List.of("/fr", "/api/v1/projects", "/api/v1/nothing", "/assets/tenant.css")) {
      assertThat(Http.on(HOST).with("Trace-Id", wished).get(path).header("Trace-Id"))
          .as(path)
          .isPresent()
          .isNotEqualTo(java.util.Optional.of(wished));
    }
  }

  private static void upload(Visitor writer)
      throws IOException, SQLException, InterruptedException {
    VirusScanner scanner = Running.platform().scanner();
    String name = "log-" + UUID.randomUUID() + ".pdf";
    long from = Files.size(log);
    scanner.goAway();
    try {
      FormParts document =
          new FormParts()
              .field("kind", "document")
              .field("source", "fr")
              .field("title-fr", "Journal")
              .file(
                  "document",
                  name,
                  "application/pdf",
                  "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));
      assertThat(writer.postParts(HOST, NEWS + "/new", NEWS, document).status()).isEqualTo(303);
      Waiting.until(SOON, () -> written(from).contains("ScanFiles"));
    } finally {
      scanner.comeBack();
    }
  }

  private static String written(long from) {
    try {
      return text(from);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean says(JsonObject line, String field, String word) {
    return line.getString(field, "").contains(word);
  }

  private static String text(long from) throws IOException {
    byte[] all = Files.readAllBytes(log);
    return new String(Arrays.copyOfRange(all, (int) from, all.length), StandardCharsets.UTF_8);
  }

  /** Each is an object of JSON, or this fails. */
  private static List<JsonObject> lines(long from) throws IOException {
    return text(from).lines().filter(line -> !line.isBlank()).map(LogIT::read).toList();
  }

  private static JsonObject read(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }
}
