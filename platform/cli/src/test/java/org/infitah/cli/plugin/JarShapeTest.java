package org.infitah.cli.plugin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infitah.cli.plugin.PluginFixture.entry;
import static org.infitah.cli.plugin.PluginFixture.link;
import static org.infitah.cli.plugin.PluginFixture.plugin;
import static org.infitah.cli.plugin.PluginFixture.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.infitah.cli.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a JAR must look like before anybody reads it. */
class JarShapeTest {

  @TempDir private Path folder;

  @Test
  void a_jar_as_it_should_be_is_read() throws IOException {
    JarContent content = JarShape.read(Files.readAllBytes(plugin().into(folder)));

    assertThat(content.says("Plugin-Id")).isEqualTo("sample");
    assertThat(content.classes()).containsOnlyKeys("sample/Face.class");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.txt",
        "a/../../outside.txt",
        "/etc/cron.d/outside",
        "C:\\outside.txt",
        "a\\..\\outside.txt",
        "..",
        "a/./b",
        "a//b",
        "a\u0000b",
        "a\nb"
      })
  void a_name_that_leads_elsewhere_is_refused(String name) throws IOException {
    refused(with(plugin().into(folder), entry(name, "x")), "leads elsewhere");
  }

  @Test
  void a_link_is_refused() throws IOException {
    refused(with(plugin().into(folder), link("words.txt", "/etc/passwd")), "is a link");
  }

  @Test
  void too_many_entries_are_refused() throws IOException {
    refused(
        with(
            plugin().into(folder),
            zip -> {
              for (int i = 0; i <= JarShape.MOST_ENTRIES; i++) {
                entry("many/" + i, "").to(zip);
              }
            }),
        "are the most");
  }

  @Test
  void an_entry_that_unpacks_to_a_hundred_times_its_size_is_refused() throws IOException {
    refused(
        with(plugin().into(folder), entry("zeros.txt", new byte[4 << 20])), "100 times its size");
  }

  @Test
  void an_entry_that_is_too_large_is_refused() throws IOException {
    byte[] noise = new byte[JarShape.LARGEST_ENTRY + 1];
    new java.util.Random(1).nextBytes(noise);
    refused(with(plugin().into(folder), entry("noise.txt", noise)), "larger than 16 MB");
  }

  @Test
  void many_large_entries_are_too_much_together() throws IOException {
    byte[] part = new byte[JarShape.LARGEST_ENTRY];
    new java.util.Random(1).nextBytes(part);
    for (int i = 0; i < part.length; i += 40) {
      java.util.Arrays.fill(part, i, Math.min(part.length, i + 39), (byte) 7);
    }
    refused(
        with(
            plugin().into(folder),
            zip -> {
              for (int i = 0; i < 4; i++) {
                entry("part" + i, part).to(zip);
              }
            }),
        "unpacked it is larger than 48 MB");
  }

  @Test
  void an_entry_that_lies_about_its_size_is_stopped_all_the_same() throws IOException {
    Path jar = with(plugin().into(folder), entry("zeros.txt", new byte[4 << 20]));
    byte[] bytes = Files.readAllBytes(jar);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int at = directory(bytes, "zeros.txt");
    buffer.putInt(at + 24, 10);
    Files.write(jar, bytes);
    assertThatThrownBy(() -> JarShape.read(Files.readAllBytes(jar))).isInstanceOf(CannotGoOn.class);
  }

  @Test
  void two_entries_of_one_name_are_refused() throws IOException {
    refused(
        with(plugin().into(folder), entry("sample/messages_fr.properties", "sample.name=Autre")),
        "two entries named sample/messages_fr.properties");
  }

  @Test
  void an_entry_under_two_names_is_refused() throws IOException {
    Path jar = with(plugin().into(folder), entry("harmless.txt", "x"));
    byte[] bytes = Files.readAllBytes(jar);
    byte[] other = "harmfull.txt".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(other, 0, bytes, directory(bytes, "harmless.txt") + 46, other.length);
    Files.write(jar, bytes);
    refused(jar, "under two names");
  }

  @Test
  void entries_that_overlap_are_refused() throws IOException {
    Path jar =
        with(
            plugin().into(folder),
            zip -> {
              entry("one.txt", "x").to(zip);
              entry("two.txt", "x").to(zip);
            });
    byte[] bytes = Files.readAllBytes(jar);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(
        directory(bytes, "two.txt") + 42, buffer.getInt(directory(bytes, "one.txt") + 42));
    Files.write(jar, bytes);
    refused(jar, "overlap");
  }

  @Test
  void bytes_before_behind_and_between_are_refused() throws IOException {
    byte[] good = Files.readAllBytes(plugin().into(folder));
    ByteArrayOutputStream before = new ByteArrayOutputStream();
    before.write(new byte[100]);
    before.write(good);
    ByteArrayOutputStream behind = new ByteArrayOutputStream();
    behind.write(good);
    behind.write(new byte[100]);

    assertThatThrownBy(() -> JarShape.read(before.toByteArray())).isInstanceOf(CannotGoOn.class);
    assertThatThrownBy(() -> JarShape.read(behind.toByteArray()))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("behind its end");
  }

  @Test
  void what_is_no_archive_is_refused() {
    assertThatThrownBy(() -> JarShape.read("no JAR at all".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> JarShape.read(new byte[0])).isInstanceOf(CannotGoOn.class);
  }

  @Test
  void a_nested_jar_is_refused_by_its_name_and_by_its_bytes() throws IOException {
    refused(with(plugin().into(folder), entry("lib/more.jar", "x")), "another archive");
    refused(with(plugin().into(folder), entry("lib/more.txt", zip())), "another archive");
  }

  @Test
  void a_native_library_is_refused_by_its_name_and_by_its_bytes() throws IOException {
    refused(with(plugin().into(folder), entry("lib/libx.so.1", "x")), "not the JVM's");
    refused(
        with(plugin().into(folder), entry("lib/x.txt", new byte[] {0x7f, 'E', 'L', 'F', 2})),
        "not the JVM's");
  }

  @Test
  void a_class_under_another_name_is_refused() throws IOException {
    Path jar = plugin().into(folder);
    byte[] face =
        requireNonNull(JarShape.read(Files.readAllBytes(jar)).classes().get("sample/Face.class"));
    refused(with(jar, entry("words.txt", face)), "hides a class");
  }

  @Test
  void a_class_that_is_none_is_refused() throws IOException {
    refused(with(plugin().into(folder), entry("sample/No.class", "x")), "a class that is none");
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a"));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  /** Where the directory at the end speaks of an entry. */
  private static int directory(byte[] jar, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.wrap(jar).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = jar.length - 46 - wanted.length; at >= 0; at--) {
      if (buffer.getInt(at) == 0x02014b50
          && java.util.Arrays.equals(
              jar, at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    throw new AssertionError("no entry " + name);
  }

  private static void refused(Path jar, String because) throws IOException {
    byte[] bytes = Files.readAllBytes(jar);
    assertThatThrownBy(() -> JarShape.read(bytes))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining(because);
  }
}
