package org.infitah.cli.plugin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.infitah.cli.CannotGoOn;

/**
 * Whether bytes are a JAR and nothing else: entries that lie where names may lie, do not grow
 * beyond bounds, stand there once, and are read the same by every reader of archives. Everything
 * happens in memory; no byte of it is written.
 */
final class JarShape {

  static final int MOST_ENTRIES = 4000;
  static final int LARGEST_ENTRY = 16 << 20;
  static final int LARGEST_WHOLE = 48 << 20;

  private static final int RATIO = 100;
  private static final int RATIO_COUNTS_FROM = 1 << 20;
  private static final Pattern NAME =
      Pattern.compile("(?:(?!\\.{1,2}/)[A-Za-z0-9_$.@+=~ -]+/)*(?!\\.{1,2}$)[A-Za-z0-9_$.@+=~ -]*");
  private static final Pattern ARCHIVE =
      Pattern.compile(".*\\.(jar|war|ear|zip|jmod|7z|gz|tgz|xz|bz2)");
  private static final Pattern LIBRARY =
      Pattern.compile(".*\\.(so(\\.\\d+)*|dll|dylib|jnilib|exe)");
  private static final int FILE_TYPE = 0170000;
  private static final int PLAIN = 0100000;
  private static final int FOLDER = 0040000;

  private final byte[] jar;
  private final Map<String, byte[]> classes = new TreeMap<>();
  private Attributes said = new Attributes();
  private long whole;

  private JarShape(byte[] jar) {
    this.jar = jar;
  }

  /**
   * Reads a JAR.
   *
   * @throws CannotGoOn with the first reason not to
   */
  static JarContent read(byte[] jar) {
    return new JarShape(jar).read();
  }

  private JarContent read() {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(jar)).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES) {
        throw new CannotGoOn(
            "The JAR has " + entries.size() + " entries; " + MOST_ENTRIES + " are the most.");
      }
      Set<String> names = new HashSet<>();
      for (ZipArchiveEntry entry : entries) {
        name(entry, names);
      }
      new JarLayout(jar, entries).check();
      for (ZipArchiveEntry entry : entries) {
        keep(entry.getName(), content(zip, entry));
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new CannotGoOn("The JAR cannot be read: " + e.getMessage(), e);
    }
    return new JarContent(classes, said);
  }

  private static void name(ZipArchiveEntry entry, Set<String> names) {
    String name = entry.getName();
    if (!NAME.matcher(name).matches() || name.isEmpty()) {
      throw new CannotGoOn("The JAR has an entry that leads elsewhere: " + name);
    }
    int type = entry.getUnixMode() & FILE_TYPE;
    if (entry.isUnixSymlink() || (type != 0 && type != PLAIN && type != FOLDER)) {
      throw new CannotGoOn("The JAR has an entry that is a link, not a file: " + name);
    }
    if (!names.add(name)) {
      throw new CannotGoOn("The JAR has two entries named " + name + ".");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()
        || (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED)) {
      throw new CannotGoOn("The JAR has an entry that Java cannot read: " + name);
    }
    String plain = name.toLowerCase(Locale.ROOT);
    if (ARCHIVE.matcher(plain).matches()) {
      throw nested(name);
    }
    if (LIBRARY.matcher(plain).matches()) {
      throw library(name);
    }
  }

  private static CannotGoOn nested(String name) {
    return new CannotGoOn("The JAR holds another archive, which nobody would look into: " + name);
  }

  private static CannotGoOn library(String name) {
    return new CannotGoOn("The JAR holds a program that is not the JVM's: " + name);
  }

  /** Reads no further than the bounds, whatever the entry says of its own size. */
  private byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 14];
    long packed = Math.max(1, entry.getCompressedSize());
    try (InputStream in = zip.getInputStream(entry)) {
      for (int got = in.read(part); got >= 0; got = in.read(part)) {
        content.write(part, 0, got);
        whole += got;
        if (content.size() > LARGEST_ENTRY) {
          throw bomb(entry.getName() + " is larger than " + (LARGEST_ENTRY >> 20) + " MB");
        }
        if (whole > LARGEST_WHOLE) {
          throw bomb("unpacked it is larger than " + (LARGEST_WHOLE >> 20) + " MB");
        }
        if (content.size() > RATIO_COUNTS_FROM && content.size() / packed > RATIO) {
          throw bomb(entry.getName() + " unpacks to more than " + RATIO + " times its size");
        }
      }
    }
    return content.toByteArray();
  }

  private static CannotGoOn bomb(String why) {
    return new CannotGoOn("The JAR grows beyond bounds: " + why + ".");
  }

  private void keep(String name, byte[] content) throws IOException {
    boolean named = name.endsWith(".class");
    switch (Magic.of(content)) {
      case ARCHIVE -> throw nested(name);
      case LIBRARY -> throw library(name);
      case CLASS -> {
        if (!named) {
          throw new CannotGoOn("The JAR hides a class under another name: " + name);
        }
        classes.put(name, content);
      }
      default -> {
        if (named) {
          throw new CannotGoOn("The JAR has a class that is none: " + name);
        }
        if (name.equals(JarFile.MANIFEST_NAME)) {
          said = new Manifest(new ByteArrayInputStream(content)).getMainAttributes();
        }
      }
    }
  }

  /** What the first bytes of a file say it is. */
  private enum Magic {
    CLASS("CAFEBABE"),
    ARCHIVE("504B0304|504B0506|1F8B|FD377A58|377ABCAF|425A68"),
    LIBRARY("7F454C46|4D5A|FEEDFACE|FEEDFACF|CEFAEDFE|CFFAEDFE"),
    OTHER("");

    private final String beginnings;

    Magic(String beginnings) {
      this.beginnings = beginnings;
    }

    static Magic of(byte[] content) {
      String first =
          HexFormat.of().withUpperCase().formatHex(content, 0, Math.min(4, content.length));
      return Stream.of(CLASS, ARCHIVE, LIBRARY)
          .filter(magic -> first.matches("(" + magic.beginnings + ").*"))
          .findFirst()
          .orElse(OTHER);
    }
  }
}
