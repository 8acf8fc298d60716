package org.infitah.foundation.file;

import java.util.Optional;

/**
 * A file that was looked at and may be kept.
 *
 * @param name as it was called, without path
 * @param small a picture's smaller copy
 * @param size a picture's width and height in pixels
 * @param scanned whether it needs no scanner any more
 */
@SuppressWarnings("ArrayRecordComponent")
public record Incoming(
    MediaType type,
    String name,
    byte[] bytes,
    Optional<byte[]> small,
    Optional<Size> size,
    boolean scanned) {

  /** Width and height in pixels. */
  public record Size(int width, int height) {}

  /** The same, as it is when the scanner was asked. */
  public Incoming scanned(boolean already) {
    return new Incoming(type, name, bytes, small, size, already);
  }
}
