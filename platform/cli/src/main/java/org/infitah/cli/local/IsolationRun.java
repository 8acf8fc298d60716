package org.infitah.cli.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.infitah.cli.signing.Digests;

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
    if (Files.exists(written) && Digests.sha256(war).equals(read(written).getProperty("war"))) {
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
}
