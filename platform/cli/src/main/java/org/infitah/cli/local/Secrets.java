package org.infitah.cli.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The secrets of one local platform: 256 random bits each, in a file only its owner reads. */
public final class Secrets {

  private final Map<Secret, String> values;

  private Secrets(Map<Secret, String> values) {
    this.values = values;
  }

  /** Reads the file and completes it: a secret a newer version asks for is made up now. */
  static Secrets in(Path file) throws IOException {
    Properties stored = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        stored.load(reader);
      }
    }
    Map<Secret, String> values = new EnumMap<>(Secret.class);
    SecureRandom random = new SecureRandom();
    boolean complete = true;
    for (Secret secret : Secret.values()) {
      String value = stored.getProperty(secret.name());
      if (value == null) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        value =
            secret == Secret.SESSION_KEY
                ? Base64.getEncoder().encodeToString(bytes)
                : Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        complete = false;
      }
      values.put(secret, value);
    }
    if (!complete) {
      write(file, values);
    }
    return new Secrets(values);
  }

  public String get(Secret secret) {
    return Objects.requireNonNull(values.get(secret), secret::name);
  }

  private static void write(Path file, Map<Secret, String> values) throws IOException {
    StringBuilder text = new StringBuilder("# Secrets of this local platform. Keep them here.\n");
    values.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    Path fresh =
        Files.createTempFile(
            file.getParent(),
            "secrets",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
