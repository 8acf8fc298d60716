package org.infitah.tests.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What no row speaks of is swept away after a day, in its own tenant's folder and no other. */
class SweepIT {

  private static final String HOST = "taroudant.localhost";
  private static final Duration SOON = Duration.ofSeconds(60);

  @BeforeAll
  static void the_platform_runs() {
    Running.platform();
  }

  @Test
  void old_files_without_a_row_go_and_all_others_stay()
      throws IOException, SQLException, InterruptedException {
    String name = "sweep-" + UUID.randomUUID() + ".pdf";
    Desk desk = new Desk(Visitor.signedIn("focal-point@taroudant.test", "taroudant"), HOST);
    desk.published(
        new FormParts()
            .field("kind", "document")
            .field("source", "fr")
            .field("title-fr", "Balayage")
            .file(
                "document",
                name,
                "application/pdf",
                "%PDF-1.7 kept".getBytes(StandardCharsets.US_ASCII)));
    UUID kept = UUID.fromString(value("select id::text from core.file where name = ?", name));
    UUID orphan = UUID.randomUUID();

    Path ofRow = aged(place("taroudant", kept.toString()));
    Path without = aged(written("taroudant", orphan.toString(), orphan));
    Path small = aged(written("taroudant", orphan + "-small", orphan));
    Path half = aged(written("taroudant", "half-123456", orphan));
    Path young = written("taroudant", UUID.randomUUID().toString(), orphan);
    Path stranger = aged(written("taroudant", "notes.txt", orphan));
    Path sameIdElsewhere = aged(written("sefrou", kept.toString(), kept));

    Waiting.until(
        SOON,
        () ->
            !Files.exists(without)
                && !Files.exists(small)
                && !Files.exists(half)
                && !Files.exists(sameIdElsewhere));
    // One more turn changes nothing.
    Thread.sleep(7_000);
    assertThat(ofRow).as("a row speaks of it").exists();
    assertThat(young).as("its row may still come").exists();
    assertThat(stranger).as("not ours to remove").exists();
    assertThat(desk.get("/files/" + kept).body()).isEqualTo("%PDF-1.7 kept");
    assertThat(Files.readString(Running.platform().log("payara")))
        .containsPattern("[0-9]+ files removed that no row speaks of");
    Files.delete(young);
    Files.delete(stranger);
  }

  private static Path place(String alias, String name) throws SQLException {
    UUID id = name.length() >= 36 ? UUID.fromString(name.substring(0, 36)) : new UUID(0, 0);
    return folder(alias, id).resolve(name);
  }

  private static Path folder(String alias, UUID id) throws SQLException {
    String tenant = value("select id::text from sys.tenant where alias = ?", alias);
    String letters = id.toString().substring(34);
    return Running.platform().local().files().resolve(tenant).resolve(letters);
  }

  private static Path written(String alias, String name, UUID beside)
      throws IOException, SQLException {
    Path file = folder(alias, beside).resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "%PDF-1.7 orphan");
  }

  private static Path aged(Path file) throws IOException {
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
  }

  private static String value(String sql, String argument) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql, argument);
    }
  }
}
