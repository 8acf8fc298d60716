package org.infitah.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir private Path directory;

  @Test
  void secrets_are_made_once_and_differ() throws IOException {
    Path file = directory.resolve("secrets.properties");
    Secrets made = Secrets.in(file);
    Secrets read = Secrets.in(file);

    assertThat(Secret.values()).allMatch(secret -> made.get(secret).equals(read.get(secret)));
    assertThat(Arrays.stream(Secret.values()).map(made::get)).doesNotHaveDuplicates();
  }

  @Test
  void only_the_owner_reads_them() throws IOException {
    Path file = directory.resolve("secrets.properties");
    Secrets.in(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_secret_a_newer_version_asks_for_joins_the_known_ones() throws IOException {
    Path file = Files.writeString(directory.resolve("secrets.properties"), "APP_RW=kept\n");

    Secrets secrets = Secrets.in(file);

    assertThat(secrets.get(Secret.APP_RW)).isEqualTo("kept");
    assertThat(Base64.getDecoder().decode(secrets.get(Secret.SESSION_KEY))).hasSize(32);
  }
}
