package org.infitah.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir private Path directory;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void a_server_of_this_directory_is_stopped_and_named() throws IOException {
    Home home = home();
    Process orphan = sleeper(directory.resolve("payara/launch-micro.jar").toString());
    Files.writeString(home.run().resolve("payara.pid"), Long.toString(orphan.pid()));

    stopLeftovers(home);

    assertThat(orphan.isAlive()).isFalse();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Stopped payara left by an earlier run (process " + orphan.pid() + ")");
    assertThat(home.run().resolve("payara.pid")).doesNotExist();
  }

  @Test
  void a_stranger_that_was_given_an_old_number_lives_on() throws IOException {
    Home home = home();
    Process stranger = sleeper("/somewhere/else");
    Files.writeString(home.run().resolve("payara.pid"), Long.toString(stranger.pid()));
    Files.createDirectories(home.postgres());
    Files.writeString(home.postgres().resolve("postmaster.pid"), stranger.pid() + "\n/data\n");

    stopLeftovers(home);

    assertThat(stranger.isAlive()).isTrue();
    assertThat(home.postgres().resolve("postmaster.pid")).doesNotExist();
    stranger.destroyForcibly();
  }

  private Home home() throws IOException {
    Home home = new Home(directory);
    home.make();
    return home;
  }

  private void stopLeftovers(Home home) throws IOException {
    new Leftovers(home, new Steps(new PrintStream(said, true, StandardCharsets.UTF_8))).stop();
  }

  private static Process sleeper(String argument) throws IOException {
    return new ProcessBuilder("sh", "-c", "sleep 60; true", argument).start();
  }
}
