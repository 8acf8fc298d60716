package org.infitah.foundation.file;

import java.util.Optional;

/**
 * A file that was looked at and may be kept.
 *
 * @param name as it was called, without path
 * @param small a picture's smaller copy
 * @param size a picture's width and height in pixels
 */
@SuppressWarnings("ArrayRecordComponent")
public record Incoming(
    MediaType type, String name, byte[] bytes, Optional<byte[]> small, Optional<Size> size) {

  /** Width and height in pixels. */
  public record Size(int width, int height) {}
}
