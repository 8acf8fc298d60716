package org.infitah.tests.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

/** Nothing that was not scanned is served, and nothing is lost while the scanner is away. */
class ScanIT {

  private static final String HOST = "taroudant.localhost";
  private static final Duration SOON = Duration.ofSeconds(40);

  private static VirusScanner scanner;
  private static Visitor visitor;
  private static Desk desk;

  @BeforeAll
  static void somebody_sits_down() {
    scanner = Running.platform().scanner();
    visitor = Visitor.signedIn("focal-point@taroudant.test", "taroudant");
    desk = new Desk(visitor, HOST);
  }

  @Test
  void a_clean_file_is_scanned_and_served() throws SQLException {
    int before = scanner.asked();
    String name = name();
    String reference = desk.written(document(name, "clean"));

    assertThat(scanner.asked()).isGreaterThan(before);
    assertThat(states(name)).containsExactly("clean");
    assertThat(desk.state(reference, "publish", "").status()).isEqualTo(303);
    Answer served = Http.on(HOST).get(address(name));
    assertThat(served.status()).isEqualTo(200);
    assertThat(served.body()).isEqualTo(pdf("clean"));
  }

  @Test
  void an_infected_file_is_refused_in_the_language_of_whoever_brought_it() throws SQLException {
    String name = name();
    String list = "/ar/manage/news";
    Answer arabic = visitor.postParts(HOST, list + "/new", list, document(name, VirusScanner.HARM));
    Answer french = desk.write(document(name, VirusScanner.HARM));
    Answer picture =
        desk.write(
            Desk.news(name, "Avec une photographie.")
                .file("picture", name, "image/jpeg", harmful(Photograph.taken(60, 40))));

    for (Answer refused : List.of(arabic, french, picture)) {
      assertThat(refused.status()).isBetween(400, 499);
    }
    assertThat(arabic.body()).contains("عُثر في هذا الملف على ما يضر");
    assertThat(french.body()).contains("Un danger a été trouvé dans ce fichier");
    assertThat(picture.body()).contains("Un danger a été trouvé dans ce fichier");
    assertThat(states(name)).isEmpty();
    try (Connection behind = Running.platform().superuser()) {
      assertThat(
              Sql.value(
                  behind,
                  "select count(*) from core.audit a join sys.tenant t on t.id = a.tenant_id where"
                      + " t.alias = 'taroudant' and a.act = 'upload.infected' and a.actor ="
                      + " 'scanner'"))
          .isNotEqualTo("0");
    }
  }

  @Test
  void without_an_answer_a_file_waits_and_nothing_is_lost()
      throws IOException, SQLException, InterruptedException {
    String name = name();
    String bad = name();
    String reference;
    String infected;
    scanner.goAway();
    try {
      reference = desk.written(document(name, "late"));
      infected = desk.written(document(bad, VirusScanner.HARM));
      assertThat(states(name)).containsExactly("quarantined");
      assertThat(states(bad)).containsExactly("quarantined");
      Answer publishing = desk.state(reference, "publish", "");
      assertThat(publishing.status()).isEqualTo(409);
      assertThat(publishing.body()).contains("Un fichier n’a pas encore été vérifié");
      // Several turns of the job pass without an answer.
      Thread.sleep(5_000);
      assertThat(states(name)).containsExactly("quarantined");
      assertThat(desk.get(address(name)).status()).isEqualTo(404);
      assertThat(Http.on(HOST).get(address(name)).status()).isEqualTo(404);
      assertThat(kept(bad)).isEqualTo(1);
    } finally {
      scanner.comeBack();
    }

    Waiting.until(SOON, () -> states(name).equals(List.of("clean")));
    Waiting.until(SOON, () -> states(bad).equals(List.of("infected")));
    assertThat(desk.state(reference, "publish", "").status()).isEqualTo(303);
    assertThat(Http.on(HOST).get(address(name)).body()).isEqualTo(pdf("late"));
    Answer publishing = desk.state(infected, "publish", "");
    assertThat(publishing.status()).isEqualTo(409);
    assertThat(publishing.body()).contains("Un fichier est infecté");
    assertThat(desk.get(address(bad)).status()).isEqualTo(404);
    assertThat(kept(bad)).as("of an infected file only the row stays").isZero();
  }

  private static FormParts document(String name, String words) {
    return new FormParts()
        .field("kind", "document")
        .field("source", "fr")
        .field("title-fr", "Un document " + name)
        .field("lead-fr", "En bref.")
        .field("body-fr", "Le texte.")
        .file("document", name, "application/pdf", pdf(words).getBytes(StandardCharsets.US_ASCII));
  }

  private static String pdf(String words) {
    return "%PDF-1.7 " + words;
  }

  private static String name() {
    return "scan-" + UUID.randomUUID() + ".pdf";
  }

  private static byte[] harmful(byte[] picture) {
    byte[] harm = VirusScanner.HARM.getBytes(StandardCharsets.US_ASCII);
    byte[] both = java.util.Arrays.copyOf(picture, picture.length + harm.length);
    System.arraycopy(harm, 0, both, picture.length, harm.length);
    return both;
  }

  private static List<String> states(String name) throws SQLException {
    return column("state", name);
  }

  private static String address(String name) throws SQLException {
    return "/files/" + column("id::text", name).get(0);
  }

  /** How many files with its id lie on the disk. */
  private static long kept(String name) throws SQLException, IOException {
    String id = column("id::text", name).get(0);
    try (Stream<Path> files = Files.walk(Running.platform().local().files())) {
      return files.filter(file -> file.getFileName().toString().startsWith(id)).count();
    }
  }

  private static List<String> column(String what, String name) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(behind, "select " + what + " from core.file where name = ?", name);
    }
  }
}
