package org.infitah.cli.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.infitah.cli.signing.Digests;
import org.infitah.cli.signing.SigningKey;

/**
 * Writes an archive beside the place it is for; only when it is whole and signed does it get its
 * name. What a killed run left there is written over.
 */
final class ArchiveWriter implements AutoCloseable {

  private final Path half;
  private final ZipOutputStream zip;
  private final Map<String, Manifest.Entry> entries = new LinkedHashMap<>();

  private ArchiveWriter(Path half, ZipOutputStream zip) {
    this.half = half;
    this.zip = zip;
  }

  static ArchiveWriter beside(Path target) throws IOException {
    Path half = target.resolveSibling(target.getFileName() + ".half");
    Files.deleteIfExists(half);
    Files.createFile(
        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16);
    return new ArchiveWriter(half, new ZipOutputStream(out, StandardCharsets.UTF_8));
  }

  /** What one entry is filled with. */
  interface Content {
    void to(Lines lines) throws IOException, SQLException;
  }

  void entry(String name, List<String> columns, Content content) throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(name));
    Lines lines = new Lines(zip);
    content.to(lines);
    zip.closeEntry();
    entries.put(
        name,
        new Manifest.Entry(
            lines.size,
            HexFormat.of().formatHex(lines.digest.digest()),
            columns.isEmpty() ? 0 : lines.count,
            columns));
  }

  /** A file as it lies there. */
  void file(String name, Path file) throws IOException, SQLException {
    try (InputStream in = Files.newInputStream(file)) {
      entry(name, List.of(), lines -> in.transferTo(lines));
    }
  }

  Map<String, Manifest.Entry> entries() {
    return entries;
  }

  /** Says what is in it, signs that, and ends. */
  void sign(Manifest manifest, SigningKey key) throws IOException {
    byte[] words = manifest.bytes();
    zip.putNextEntry(new ZipEntry(Manifest.NAME));
    zip.write(words);
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry(Manifest.SIGNATURE));
    zip.write(Base64.getEncoder().encode(key.sign(Manifest.PURPOSE, words)));
    zip.closeEntry();
    zip.close();
  }

  Path half() {
    return half;
  }

  @Override
  public void close() throws IOException {
    zip.close();
    Files.deleteIfExists(half);
  }

  /** Where an entry's bytes go; they are counted and digested on their way. */
  static final class Lines extends OutputStream {

    private final OutputStream out;
    private final MessageDigest digest = Digests.sha512();
    private long size;
    private long count;

    private Lines(OutputStream out) {
      this.out = out;
    }

    void line(String text) {
      try {
        write((text + "\n").getBytes(StandardCharsets.UTF_8));
        count++;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      digest.update(bytes, from, length);
      size += length;
      out.write(bytes, from, length);
    }
  }
}
