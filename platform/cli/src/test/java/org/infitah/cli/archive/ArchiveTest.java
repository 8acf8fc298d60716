package org.infitah.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive is believed for, and the many ways in which it is not. */
class ArchiveTest {

  private static final String TABLE = "tables/core.page.jsonl";
  private static final String FILE = "files/0198a1b2-0000-7000-8000-0123456789ab";

  @TempDir private Path directory;
  private SigningKey key;
  private Path file;

  @BeforeEach
  void make() throws IOException, SQLException {
    key = SigningKey.at(directory.resolve("archive.key"));
    file = write(directory.resolve("one.zip"), key);
  }

  private static Path write(Path target, SigningKey key) throws IOException, SQLException {
    try (ArchiveWriter writer = ArchiveWriter.beside(target)) {
      writer.entry(TABLE, List.of("id"), lines -> lines.line("{\"id\":1}"));
      writer.entry(
          FILE, List.of(), lines -> lines.write("a file".getBytes(StandardCharsets.UTF_8)));
      writer.sign(
          new Manifest(
              "id",
              "2026-01-01T00:00:00Z",
              Json.createObjectBuilder().add("alias", "a").add("level", "commune").build(),
              Map.of("core", "12"),
              Map.of("core.sign_in", "sessions"),
              writer.entries(),
              key.told()),
          key);
      return Files.move(writer.half(), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void what_was_written_is_read() throws IOException {
    try (Archive archive = Archive.open(file, List.of(key.open()));
        InputStream in = archive.entry(TABLE)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("{\"id\":1}\n");
      assertThat(archive.manifest().rows()).isEqualTo(1);
      assertThat(archive.manifest().files()).isEqualTo(1);
      assertThat(archive.manifest().schemas()).containsEntry("core", "12");
      assertThat(archive.manifest().key()).isEqualTo(key.told());
    }
  }

  @Test
  void its_owner_alone_reads_it_and_the_key_which_is_made_once() throws IOException {
    Path kept = directory.resolve("archive.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(SigningKey.at(kept).told()).isEqualTo(key.told());
    try (var files = Files.list(directory)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("archive.key", "one.zip");
    }
  }

  @Test
  void another_key_is_not_trusted() {
    PublicKey other = SigningKey.at(directory.resolve("other.key")).open();

    refused(file, List.of(other), "signed by nobody who is trusted");
    refused(file, List.of(), "signed by nobody who is trusted");
    assertThatThrownBy(() -> SigningKey.parse("bm8=")).isInstanceOf(CannotGoOn.class);
  }

  @Test
  void an_unsigned_one_is_refused() throws IOException {
    refused(changed((name, bytes) -> name.equals(Manifest.SIGNATURE) ? null : bytes), "not signed");
    refused(changed((name, bytes) -> name.equals(Manifest.NAME) ? null : bytes), "not signed");
  }

  @Test
  void one_other_letter_anywhere_is_seen() throws IOException {
    for (String entry : List.of(TABLE, FILE)) {
      refused(altered(entry), "was altered: " + entry);
    }
    for (String entry : List.of(Manifest.NAME, Manifest.SIGNATURE)) {
      refused(altered(entry), "altered since");
    }
  }

  @Test
  void an_entry_more_or_less_is_seen() throws IOException {
    refused(changed((name, bytes) -> name.equals(FILE) ? null : bytes), "entries were changed");
    refused(with("tables/core.mandate.jsonl", 0, new byte[0]), "entries were changed");
    refused(with(FILE, 0, new byte[0]), "two entries named");
  }

  @Test
  void names_that_lead_elsewhere_are_refused() throws IOException {
    for (String name :
        List.of(
            "../escape",
            "files/../../escape",
            "/etc/passwd",
            "files\\..\\escape",
            "tables/core.page;drop.jsonl",
            "files/")) {
      refused(with(name, 0, new byte[1]), "none of ours would");
    }
  }

  @Test
  void a_link_is_refused() throws IOException {
    refused(
        with(FILE.replace('0', '1'), 0120777, "/etc/passwd".getBytes(StandardCharsets.UTF_8)),
        "none of ours would");
  }

  @Test
  void a_bomb_is_not_unpacked() throws IOException {
    byte[] much = new byte[80 << 20];
    Path bomb = changed((name, bytes) -> name.equals(TABLE) ? much : bytes);

    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    refused(bomb, "was altered: " + TABLE);
    refused(changed((name, bytes) -> name.equals(Manifest.NAME) ? much : bytes), "is longer");
    refused(changed((name, bytes) -> name.equals(Manifest.SIGNATURE) ? much : bytes), "is longer");
  }

  @Test
  void what_is_no_archive_is_said_so() throws IOException {
    refused(Files.writeString(directory.resolve("text"), "text"), "is no archive");
    byte[] whole = Files.readAllBytes(file);
    Path cut = directory.resolve("cut");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 40));
    refused(cut, "is no archive");
  }

  private void refused(Path archive, String why) {
    refused(archive, List.of(key.open()), why);
  }

  private static void refused(Path archive, List<PublicKey> trusted, String why) {
    assertThatThrownBy(() -> Archive.open(archive, trusted).close())
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining(why);
  }

  private Path altered(String entry) throws IOException {
    return changed(
        (name, bytes) -> {
          if (name.equals(entry)) {
            // Another letter, and one a signature may hold: what is not one is refused as damaged.
            int middle = bytes.length / 2;
            bytes[middle] = (byte) (bytes[middle] == 'A' ? 'B' : 'A');
          }
          return bytes;
        });
  }

  /** The archive with some of its entries otherwise; one that has no bytes is left out. */
  private Path changed(BiFunction<String, byte[], byte[]> change) throws IOException {
    return copy(change, List.of());
  }

  private Path with(String name, int mode, byte[] bytes) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    if (mode != 0) {
      entry.setUnixMode(mode);
    }
    return copy((same, content) -> content, List.of(Map.entry(entry, bytes)));
  }

  private Path copy(
      BiFunction<String, byte[], byte[]> change, List<Map.Entry<ZipArchiveEntry, byte[]>> more)
      throws IOException {
    Path copy = Files.createTempFile(directory, "copy", ".zip");
    List<Map.Entry<ZipArchiveEntry, byte[]>> all = new ArrayList<>();
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] bytes = change.apply(entry.getName(), in.readAllBytes());
          if (bytes != null) {
            all.add(Map.entry(new ZipArchiveEntry(entry.getName()), bytes));
          }
        }
      }
    }
    all.addAll(more);
    try (OutputStream out = Files.newOutputStream(copy);
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (Map.Entry<ZipArchiveEntry, byte[]> each : all) {
        zip.putArchiveEntry(each.getKey());
        zip.write(each.getValue());
        zip.closeArchiveEntry();
      }
    }
    return copy;
  }
}
