package org.infitah.overlay;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** An answer that is kept instead of sent. */
final class KeptBytes extends ServletOutputStream {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Override
  public void write(int one) {
    bytes.write(one);
  }

  @Override
  public void write(byte[] some, int from, int count) {
    bytes.write(some, from, count);
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new UnsupportedOperationException("kept pages are written at once");
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
