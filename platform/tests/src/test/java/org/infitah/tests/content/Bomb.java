package org.infitah.tests.content;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** A picture of a few bytes that says it has as many pixels. */
final class Bomb {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private Bomb() {}

  static byte[] of(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put(new byte[] {'I', 'H', 'D', 'R'}).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(header.array());
    return ByteBuffer.allocate(33)
        .put(PNG)
        .putInt(13)
        .put(header.array())
        .putInt((int) sum.getValue())
        .array();
  }
}
