package org.infitah.foundation.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What a workbook must be before anything reads it: small, also when it is unpacked, without a
 * document type, and no cell so far to the side that a row of it would fill the memory. It is
 * packed anew from what was looked at, so that nothing else can hide in it.
 */
final class WorkbookGate {

  private static final int LARGEST = 1 << 20;
  private static final int LARGEST_UNPACKED = 12 << 20;
  private static final int MOST_PARTS = 200;
  private static final int MOST_CELLS = 100_000;

  private WorkbookGate() {}

  /**
   * Lets it through, packed anew.
   *
   * @param key of what is wrong with one that is none
   * @throws UnreadableTable when it is no workbook, or larger than we take
   */
  static byte[] passed(byte[] bytes, String key) {
    if (bytes.length > LARGEST) {
      throw new UnreadableTable(key + ".large", null);
    }
    if (!isPacked(bytes)) {
      throw new UnreadableTable(key, null);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Set<String> names = new HashSet<>();
    int left = LARGEST_UNPACKED;
    try (ZipFile parts = ZipFile.builder().setByteArray(bytes).get();
        ZipOutputStream anew = new ZipOutputStream(packed)) {
      anew.setLevel(Deflater.BEST_SPEED);
      for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
        byte[] unpacked = unpacked(parts, part, left);
        left -= unpacked.length;
        if (left < 0 || names.size() >= MOST_PARTS) {
          throw new UnreadableTable(key + ".large", null);
        }
        if (!names.add(part.getName())) {
          throw new UnreadableTable(key, null);
        }
        if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
          check(unpacked, key);
          anew.putNextEntry(new ZipEntry(part.getName()));
          anew.write(unpacked);
          anew.closeEntry();
        }
      }
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw new UnreadableTable(key, e);
    }
    return packed.toByteArray();
  }

  static boolean isPacked(byte[] bytes) {
    return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /** A part, cut off where it is more than is left. */
  private static byte[] unpacked(ZipFile parts, ZipArchiveEntry part, int left) throws IOException {
    try (InputStream content = parts.getInputStream(part)) {
      return content.readNBytes(left + 1);
    }
  }

  private static void check(byte[] part, String key) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    int cells = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new XMLStreamException("a document type");
      }
      if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
        String place = reader.getAttributeValue(null, "r");
        cells++;
        if (cells > MOST_CELLS || (place != null && !place.matches("[A-Z]{1,2}[0-9]{1,7}"))) {
          throw new UnreadableTable(key + ".large", null);
        }
      }
    }
  }
}
