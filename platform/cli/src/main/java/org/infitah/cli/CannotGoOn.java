package org.infitah.cli;

/** The command stops here; its message is the one line the operator reads. */
public final class CannotGoOn extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CannotGoOn(String line) {
    super(line);
  }

  public CannotGoOn(String line, Throwable cause) {
    super(line, cause);
  }
}
