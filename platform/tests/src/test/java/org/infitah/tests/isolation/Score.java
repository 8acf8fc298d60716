package org.infitah.tests.isolation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the suite has found, for the page that tells a tenant; {@code deploy/verify} takes it on.
 */
final class Score {

  private static final Path FILE = Path.of("target", "isolation.properties");

  private Score() {}

  /** Writes a number down beside what is known already. */
  static synchronized void write(String what, long number) {
    try {
      Properties known = new Properties();
      if (Files.exists(FILE)) {
        try (Reader reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8)) {
          known.load(reader);
        }
      }
      known.setProperty(what, Long.toString(number));
      try (Writer writer = Files.newBufferedWriter(FILE, StandardCharsets.UTF_8)) {
        known.store(writer, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
