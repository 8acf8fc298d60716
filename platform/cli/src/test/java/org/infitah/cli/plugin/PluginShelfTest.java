package org.infitah.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infitah.cli.plugin.PluginFixture.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginShelfTest {

  @TempDir private Path work;
  private Path shelf;

  @BeforeEach
  void make() {
    shelf = work.resolve("plugins");
  }

  @Test
  void a_version_lies_under_its_name_with_its_seal() throws IOException {
    AdmittedPlugin plugin = admitted("1.0.0");

    assertThat(new PluginShelf(shelf).lay(plugin)).isEqualTo(shelf.resolve("sample-1.0.0.jar"));
    assertThat(shelf.resolve("sample-1.0.0.jar")).hasBinaryContent(plugin.jar());
    assertThat(shelf.resolve("sample-1.0.0.jar.seal")).hasBinaryContent(plugin.seal());
  }

  @Test
  void what_is_worked_on_has_a_name_for_each_build() throws IOException {
    AdmittedPlugin plugin = admitted("0.1.0-SNAPSHOT");

    assertThat(new PluginShelf(shelf).lay(plugin).getFileName().toString())
        .isEqualTo("sample-0.1.0-SNAPSHOT-" + plugin.words().sha512().substring(0, 12) + ".jar");
  }

  @Test
  void killed_midway_it_goes_on() throws IOException {
    AdmittedPlugin plugin = admitted("1.0.0");
    Files.createDirectories(shelf);
    Files.write(shelf.resolve(".sample-1.0.0.jar.half"), new byte[3]);
    Files.write(shelf.resolve("sample-1.0.0.jar.seal"), plugin.seal());

    new PluginShelf(shelf).lay(plugin);
    new PluginShelf(shelf).lay(plugin);

    try (Stream<Path> all = Files.list(shelf)) {
      assertThat(all.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("sample-1.0.0.jar", "sample-1.0.0.jar.seal");
    }
    assertThat(shelf.resolve("sample-1.0.0.jar")).hasBinaryContent(plugin.jar());
  }

  @Test
  void nothing_is_written_over() throws IOException {
    AdmittedPlugin plugin = admitted("1.0.0");
    Files.createDirectories(shelf);
    Path other = Files.writeString(shelf.resolve("sample-1.0.0.jar"), "another");

    assertThatThrownBy(() -> new PluginShelf(shelf).lay(plugin))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("other bytes");
    assertThat(other).hasContent("another");
  }

  private AdmittedPlugin admitted(String version) throws IOException {
    SigningKey key = SigningKey.at(work.resolve("own.key"));
    Path jar = plugin().version(version).into(work);
    new SignPlugin(key).sign(jar);
    return new AdmitPlugin(Trust.nobody().andOwn(key)).admit(jar);
  }
}
