package org.infitah.tests.archive;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
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
import java.util.Map;
import org.infitah.cli.archive.Archive;
import org.infitah.cli.local.MailCatcher;
import org.infitah.cli.signing.SigningKey;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator asks for all the collectivity has, follows how it is made, and fetches it. */
class ArchivesIT {

  private static final String HOST = "el-ksiba.localhost";
  private static final String PAGE = "/fr/manage/archives";
  private static final String API = "/api/v1/archives";
  private static final Duration SOON = Duration.ofSeconds(60);

  private static Visitor admin;

  @TempDir private Path folder;

  @BeforeAll
  static void an_administrator_is_signed_in() {
    Running.platform();
    admin = Admin.of("el-ksiba").visitor();
  }

  @AfterEach
  void nothing_is_left() throws SQLException {
    run(
        "delete from core.archive a using sys.tenant t where t.id = a.tenant_id and alias = 'el-ksiba'");
  }

  @Test
  void what_is_asked_for_is_made_told_and_fetched() throws Exception {
    assertThat(admin.post(HOST, PAGE, PAGE, Map.of()).status()).isEqualTo(303);
    JsonObject made = latest("made");

    Answer file = admin.post(HOST, PAGE, PAGE + "/" + made.getString("id"), Map.of());
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition"))
        .hasValueSatisfying(name -> assertThat(name).contains("el-ksiba.zip"));
    byte[] bytes = file.body().getBytes(StandardCharsets.ISO_8859_1);
    assertThat(bytes).hasSize(made.getInt("bytes"));
    assertThat(sha256(bytes)).isEqualTo(made.getString("digest"));
    assertThat(fetch(made).body()).as("over the API").isEqualTo(file.body());
    Path kept = Files.write(folder.resolve("el-ksiba.zip"), bytes);
    try (Archive archive =
        Archive.open(kept, List.of(SigningKey.parse(made.getString("signedWith"))))) {
      assertThat(archive.manifest().alias()).isEqualTo("el-ksiba");
      assertThat(archive.manifest().rows()).isPositive();
    }
    assertThat(admin.on(HOST, "/api/v1/audit").get("/api/v1/audit").body())
        .contains("tenant.archive-asked", "tenant.exported", "tenant.archive-fetched");
    Waiting.until(SOON, () -> subjects().contains("أرشيف بوابتكم جاهز"));
    assertThat(admin.on(HOST, PAGE).get(PAGE).body()).contains("Prête", made.getString("digest"));
  }

  @Test
  void one_is_made_at_a_time_and_one_is_kept() throws Exception {
    assertThat(ask().status()).isEqualTo(202);
    Answer again = ask();
    if (again.status() != 202) {
      assertThat(again.status()).isEqualTo(409);
      assertThat(again.json().getString("title")).isEqualTo("Une archive est déjà en préparation");
    }
    JsonObject first = latest("made");
    Path shelf = file(first);
    assertThat(shelf).exists();
    assertThat(ask().status()).isEqualTo(202);
    Waiting.until(
        SOON,
        () ->
            !list().getJsonObject(0).getString("id").equals(first.getString("id"))
                && list().getJsonObject(0).getString("state").equals("made"));

    assertThat(shelf).as("a newer one replaces it").doesNotExist();
    assertThat(fetch(first).status()).isEqualTo(410);
    JsonObject second = latest("made");
    run("update core.archive set ends_at = now() where id = '" + second.getString("id") + "'");
    Waiting.until(SOON, () -> !Files.exists(file(second)));
    Answer gone = fetch(second);
    assertThat(gone.status()).as("its days are over").isEqualTo(410);
    assertThat(gone.json().getString("title")).isEqualTo("Cette archive n’est plus là");
    assertThat(latest("gone").getString("id")).isEqualTo(second.getString("id"));
  }

  @Test
  void an_operator_that_was_stopped_before_the_word_goes_on_with_the_file() throws Exception {
    assertThat(ask().status()).isEqualTo(202);
    JsonObject made = latest("made");
    run(
        "update core.archive set state = 'asked', made_at = null, digest = null, bytes = null"
            + " where id = '"
            + made.getString("id")
            + "'");
    JsonObject again = latest("made");
    assertThat(again.getString("digest")).isEqualTo(made.getString("digest"));
  }

  @Test
  void what_cannot_be_made_says_so_and_is_not_tried_for_ever() throws Exception {
    Path shelf = Running.platform().local().files().resolve(number()).resolve("archives");
    Waiting.until(SOON, () -> list().isEmpty());
    if (Files.exists(shelf)) {
      Files.move(shelf, folder.resolve("archives"));
    }
    Files.createDirectories(shelf.getParent());
    Files.writeString(shelf, "no folder");
    try {
      assertThat(ask().status()).isEqualTo(202);
      run("update core.archive set attempts = 9 where state = 'asked'");
      latest("failed");
      assertThat(admin.on(HOST, PAGE).get(PAGE).body())
          .contains("L’archive n’a pas pu être préparée", "Demander une archive complète");
    } finally {
      Files.delete(shelf);
    }
  }

  private static Answer ask() {
    return admin.on(HOST, API).with("Accept-Language", "fr").send("POST", API);
  }

  private static Answer fetch(JsonObject archive) {
    return admin
        .on(HOST, API)
        .with("Accept-Language", "fr")
        .send("POST", API + "/" + archive.getString("id") + "/copies");
  }

  private static JsonArray list() {
    return admin.on(HOST, API).get(API).json().getJsonArray("archives");
  }

  /** The latest, once it is in that state. */
  private static JsonObject latest(String state) throws InterruptedException, SQLException {
    Waiting.until(SOON, () -> list().getJsonObject(0).getString("state").equals(state));
    return list().getJsonObject(0);
  }

  private static Path file(JsonObject archive) throws SQLException {
    return Running.platform()
        .local()
        .files()
        .resolve(number())
        .resolve("archives")
        .resolve(archive.getString("id") + ".zip");
  }

  private static String number() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, "select id from sys.tenant where alias = 'el-ksiba'");
    }
  }

  private static List<String> subjects() {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().contains("admin@el-ksiba.test"))
        .map(MailCatcher.Mail::subject)
        .toList();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static void run(String statement) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, statement);
    }
  }
}
