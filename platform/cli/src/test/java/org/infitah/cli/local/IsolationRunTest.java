package org.infitah.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.infitah.cli.signing.Digests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationRunTest {

  @TempDir private Path folder;
  private Path war;
  private Path written;
  private Path laid;

  @BeforeEach
  void a_program_is_built() throws IOException {
    war = Files.writeString(folder.resolve("infitah.war"), "a program");
    written = folder.resolve("isolation.properties");
    laid = folder.resolve("laid.properties");
  }

  @Test
  void a_run_over_this_very_program_is_shown() throws IOException {
    Files.writeString(written, "war=" + Digests.sha256(war) + "\nbugs=20\n");
    IsolationRun.lay(war, laid);
    assertThat(laid).hasSameTextualContentAs(written);
  }

  @Test
  void a_run_over_another_program_is_not() throws IOException {
    Files.writeString(written, "war=" + Digests.sha256(war) + "\nbugs=20\n");
    IsolationRun.lay(war, laid);
    Files.writeString(war, "another program");
    IsolationRun.lay(war, laid);
    assertThat(laid).doesNotExist();
  }

  @Test
  void no_run_is_no_run() throws IOException {
    Files.writeString(laid, "bugs=20\n");
    IsolationRun.lay(war, laid);
    assertThat(laid).doesNotExist();
  }
}
