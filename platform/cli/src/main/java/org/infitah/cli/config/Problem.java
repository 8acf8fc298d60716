package org.infitah.cli.config;

import java.nio.file.Path;

/** One mistake in a file: where it is and what was expected there. */
public record Problem(Path file, int line, String expected) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + expected;
  }
}
