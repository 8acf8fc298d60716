package org.infitah.tests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.infitah.cli.ledger.LedgerVerifier;
import org.infitah.cli.ledger.LedgerVerifier.Broken;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerIT {

  private static final String API = "/api/v1/ledger";
  private static final String CONTENT = API + "/content";

  @TempDir private Path folder;
  private HeldConsultation held;

  @BeforeEach
  void plan() throws SQLException {
    held = new HeldConsultation();
  }

  @AfterEach
  void clear() throws SQLException {
    held.close();
  }

  @Test
  void what_happens_has_its_line_and_no_text() throws Exception {
    Answer made = held.contribute(held.citizen, UUID.randomUUID(), "Une fontaine", "");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String contribution = made.json().getJsonObject("contribution").getString("reference");

    JsonObject line = chained(contribution);
    assertThat(line.getString("kind")).isEqualTo("contribution-received");
    assertThat(chained(held.reference).getString("kind")).isEqualTo("consultation-planned");
    String all = content();
    assertThat(all).contains(contribution).doesNotContain("fontaine");
    String salt =
        ask(
            "select salt from core.ledger_event where reference = '"
                + contribution
                + "' order by at desc limit 1");
    assertThat(all).as("nobody finds a text out by guessing it").doesNotContain(salt);
    String way = "/api/v1/contributions/";
    Http reader = Http.on(HeldConsultation.HOST);
    assertThat(reader.get(way + contribution).body()).doesNotContain(salt);
    JsonObject own = reader.get(way + made.json().getString("receipt")).json();
    String text = own.getString("title") + '\n' + own.getString("body");
    assertThat(own.getJsonObject("proof").getString("salt")).isEqualTo(salt);
    assertThat(sha256(salt + '\n' + text)).isEqualTo(line.getString("digest"));
    assertThat(reader.get("/fr/contributions?receipt=" + made.json().getString("receipt")).body())
        .contains(salt, "Votre preuve");
    assertThat(Http.on(HeldConsultation.HOST).get("/fr/ledger").body())
        .contains(contribution, "Contribution reçue");
    assertThat(Http.on("localhost").get(CONTENT).status()).isEqualTo(404);
  }

  @Test
  void a_change_is_found_by_who_recomputes_it_and_by_who_kept_an_end() throws Exception {
    chained(held.reference);
    String before = verified("");
    assertThat(held.contribute(held.citizen, UUID.randomUUID(), "Un banc", "").status())
        .isEqualTo(201);
    everythingIsChained();
    assertThat(verified(before)).as("it only grows").isNotEqualTo(before);
    JsonObject head = Http.on(HeldConsultation.HOST).get(API + "/head").json();
    assertThat(head.getJsonNumber("number").longValue() + ":" + head.getString("hash"))
        .isEqualTo(verified(""));

    String last =
        ask(
            "select l.event_id from core.ledger_link l join sys.tenant t on t.id = l.tenant_id"
                + " where t.alias = 'sefrou' order by l.number desc limit 1");
    String was = ask("select kind from core.ledger_event where id = '" + last + "'");
    change(last, "consultation-closed");
    try {
      assertThatThrownBy(() -> verified("")).isInstanceOf(Broken.class);
    } finally {
      change(last, was);
    }
    assertThat(verified(before)).isNotEmpty();
  }

  @Test
  void a_long_one_is_handed_out_whole() throws Exception {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "insert into core.ledger_event (tenant_id, id, at, kind, reference, salt, digest) select"
              + " t.id, gen_random_uuid(), now(), 'contribution-received', 'SEF-I-9' || n, 'salt',"
              + " 'digest' from sys.tenant t, generate_series(1000, 3499) n where t.alias ="
              + " 'sefrou'");
    }
    everythingIsChained();
    String end = verified("");
    assertThat(Integer.parseInt(end.substring(0, end.indexOf(':')))).isGreaterThanOrEqualTo(2_500);
  }

  private static void change(String event, String kind) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind, "update core.ledger_event set kind = '" + kind + "' where id = '" + event + "'");
    }
  }

  private String verified(String known) throws IOException, Broken {
    Path file = folder.resolve("ledger.tsv");
    Files.writeString(file, content());
    return LedgerVerifier.verify(file.toString(), known);
  }

  private static String content() {
    Answer answer = Http.on(HeldConsultation.HOST).get(CONTENT);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("text/tab-separated-values");
    return answer.body();
  }

  /** The last line about a reference, once the job has chained it. */
  private static JsonObject chained(String reference) throws InterruptedException, SQLException {
    everythingIsChained();
    List<JsonObject> lines = about(reference);
    return lines.get(lines.size() - 1);
  }

  private static void everythingIsChained() throws InterruptedException, SQLException {
    Waiting.until(
        Duration.ofMinutes(2),
        () ->
            ask("select count(*) from core.ledger_event e join sys.tenant t on t.id = e.tenant_id"
                    + " where t.alias = 'sefrou' and not exists (select from core.ledger_link l"
                    + " where l.tenant_id = e.tenant_id and l.event_id = e.id)")
                .equals("0"));
  }

  private static List<JsonObject> about(String reference) {
    return Http.on(HeldConsultation.HOST)
        .get(API + "?reference=" + reference)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  private static String ask(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    }
  }
}
