package org.infitah.cli.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.infitah.cli.signing.Digests;
import org.infitah.cli.signing.SigningKey;
import org.infitah.testkit.BuiltJar;

/** Plugins made for tests, well and badly, and seals for both. */
final class PluginFixture {

  static final String SPI = ">=0.1.0 <0.2.0";

  private PluginFixture() {}

  /** A whole plugin that does nothing. */
  static BuiltJar plugin() {
    return BuiltJar.of("sample")
        .saying("Plugin-Spi", SPI)
        .with(
            "sample.Face",
            "package sample; public final class Face implements org.infitah.spi.InfitahPlugin {}")
        .file("META-INF/services/org.infitah.spi.InfitahPlugin", "sample.Face")
        .file("sample/messages_ar.properties", "sample.name=مثال\n")
        .file("sample/messages_fr.properties", "sample.name=Exemple\n");
  }

  /** Seals whatever it is, as a publisher who does not look would. */
  static Path sealed(Path jar, SigningKey key) throws IOException {
    return sealed(jar, key, SPI, List.of());
  }

  static Path sealed(Path jar, SigningKey key, String spi, List<Capability> capabilities)
      throws IOException {
    byte[] bytes = Files.readAllBytes(jar);
    String version = jar.getFileName().toString().replaceFirst("sample-(.*)\\.jar", "$1");
    Seal words =
        new Seal(
            "sample",
            SemanticVersion.parse(version),
            bytes.length,
            Digests.sha512(bytes),
            VersionRange.parse(spi),
            capabilities);
    Files.write(Seal.of(jar), SignedWords.of(words.words(), Seal.PURPOSE, key).bytes());
    return jar;
  }

  /** What is put into a JAR that has been built. */
  interface Addition {
    void to(ZipArchiveOutputStream zip) throws IOException;
  }

  /** The same JAR with something more in it. */
  static Path with(Path jar, Addition addition) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip = ZipFile.builder().setPath(jar).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          put(out, entry.getName(), in.readAllBytes());
        }
      }
      addition.to(out);
    }
    return Files.write(jar, bytes.toByteArray());
  }

  static Addition entry(String name, byte[] content) {
    return zip -> put(zip, name, content);
  }

  static Addition entry(String name, String content) {
    return entry(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Addition link(String name, String to) {
    return zip -> {
      ZipArchiveEntry entry = new ZipArchiveEntry(name);
      entry.setUnixMode(0120777);
      put(zip, entry, to.getBytes(StandardCharsets.UTF_8));
    };
  }

  private static void put(ZipArchiveOutputStream zip, String name, byte[] content)
      throws IOException {
    put(zip, new ZipArchiveEntry(name), content);
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content)
      throws IOException {
    entry.setTime(0);
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
  }
}
