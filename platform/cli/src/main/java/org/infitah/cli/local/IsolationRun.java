package org.infitah.cli.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What the checks wrote down about the isolation of tenants, beside the program they had checked.
 * It is shown for that very program alone: a mark of its bytes stands in it.
 */
final class IsolationRun {

  private IsolationRun() {}

  /**
   * Lays it where the server looks for it; nothing lies there when this program was not checked.
   */
  static void lay(Path war, Path target) throws IOException {
    Path written = war.resolveSibling("isolation.properties");
    if (Files.exists(written) && mark(war).equals(read(written).getProperty("war"))) {
      Files.copy(written, target, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(target);
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  /** The SHA-256 of a file, in hexadecimal. */
  static String mark(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
