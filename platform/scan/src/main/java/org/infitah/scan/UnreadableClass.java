package org.infitah.scan;

/** Code that cannot be read is not believed to be harmless. */
public final class UnreadableClass extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableClass(String message) {
    super(message);
  }

  UnreadableClass(String message, Throwable cause) {
    super(message, cause);
  }
}
