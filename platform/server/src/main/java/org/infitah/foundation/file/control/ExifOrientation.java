package org.infitah.foundation.file.control;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Finds in a JPEG how its camera was held; anything odd means upright. */
final class ExifOrientation {

  private static final int UPRIGHT = 1;
  private static final int START_OF_SCAN = 0xda;
  private static final int APP1 = 0xe1;
  private static final int ORIENTATION = 0x0112;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private ExifOrientation() {}

  static int read(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
      int marker = jpeg[at + 1] & 0xff;
      int length = ((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff);
      if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
        return UPRIGHT;
      }
      if (marker == APP1 && isExif(jpeg, at + 4)) {
        return inExif(ByteBuffer.wrap(jpeg, at + 10, length - 8).slice());
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  private static boolean isExif(byte[] jpeg, int at) {
    for (int i = 0; i < EXIF.length; i++) {
      if (at + i >= jpeg.length || jpeg[at + i] != EXIF[i]) {
        return false;
      }
    }
    return true;
  }

  private static int inExif(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int first = tiff.getInt(4);
    if (first < 8 || first + 2 > tiff.limit()) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(first) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = first + 2 + 12 * i;
      if (entry + 12 > tiff.limit()) {
        return UPRIGHT;
      }
      if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
        int code = tiff.getShort(entry + 8) & 0xffff;
        return code >= 1 && code <= 8 ? code : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
