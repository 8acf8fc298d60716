package org.infitah.cli.plugin;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.infitah.cli.CannotGoOn;

/**
 * Where the entries of an archive lie. One after the other without a gap, each under the name the
 * directory at the end gives it, and the directory at the very end: then whoever reads it from the
 * front and whoever reads it from the back read the same.
 */
final class JarLayout {

  private static final int LOCAL = 0x04034b50;
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;

  /** After its bytes an entry may say their size and sum once more. */
  private static final int AFTER_AN_ENTRY = 24;

  private final ByteBuffer jar;
  private final List<ZipArchiveEntry> entries;

  JarLayout(byte[] jar, List<ZipArchiveEntry> entries) {
    this.jar = ByteBuffer.wrap(jar).order(ByteOrder.LITTLE_ENDIAN);
    this.entries =
        entries.stream()
            .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
            .toList();
  }

  void check() {
    int end = jar.capacity() - END_SIZE;
    if (end < 0 || jar.getInt(end) != END || jar.getShort(end + 20) != 0) {
      throw new CannotGoOn("The JAR has something behind its end.");
    }
    int directory = jar.getInt(end + 16);
    if (directory < 0 || directory + jar.getInt(end + 12) != end) {
      throw new CannotGoOn("The JAR's directory is not where its end says it is.");
    }
    if ((jar.getShort(end + 10) & 0xffff) != entries.size()) {
      throw new CannotGoOn("The JAR's directory has another number of entries than it says.");
    }
    long at = 0;
    for (ZipArchiveEntry entry : entries) {
      long begins = entry.getLocalHeaderOffset();
      if (begins < at) {
        throw new CannotGoOn("The JAR has entries that overlap: " + entry.getName());
      }
      noGap(at, begins, at == 0 ? 0 : AFTER_AN_ENTRY);
      sameName(entry, (int) begins);
      at = entry.getDataOffset() + entry.getCompressedSize();
    }
    noGap(at, directory, AFTER_AN_ENTRY);
  }

  private static void noGap(long ended, long begins, int most) {
    if (begins < ended) {
      throw new CannotGoOn("The JAR has entries that overlap.");
    }
    if (begins - ended > most) {
      throw new CannotGoOn("The JAR has bytes that belong to none of its entries.");
    }
  }

  private void sameName(ZipArchiveEntry entry, int at) {
    int length = jar.getShort(at + 26) & 0xffff;
    byte[] name = new byte[length];
    if (jar.getInt(at) != LOCAL) {
      throw new CannotGoOn("The JAR has no entry where its directory says: " + entry.getName());
    }
    jar.get(at + 30, name);
    if (!Arrays.equals(name, entry.getName().getBytes(StandardCharsets.UTF_8))) {
      throw new CannotGoOn("The JAR has an entry under two names: " + entry.getName());
    }
  }
}
