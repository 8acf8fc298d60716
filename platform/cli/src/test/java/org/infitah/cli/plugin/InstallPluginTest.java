package org.infitah.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;
import org.infitah.cli.database.PluginRegister.Version;
import org.junit.jupiter.api.Test;

/** Which version may follow which. */
class InstallPluginTest {

  private static final Login NOWHERE = new Login("jdbc:postgresql://127.0.0.1:1/x", "x", "x");
  private static final List<Version> KNOWN =
      List.of(new Version("1.2.0", "a"), new Version("1.10.0", "b"), new Version("0.9.0", "c"));

  @Test
  void a_newer_one_follows_and_the_same_one_comes_again() {
    assertThatCode(() -> follow("1.10.1", "d", Trust.nobody())).doesNotThrowAnyException();
    assertThatCode(() -> follow("1.10.0", "b", Trust.nobody())).doesNotThrowAnyException();
  }

  @Test
  void an_older_one_is_refused_even_if_it_was_here_before() {
    refused("1.3.0", "d", Trust.nobody(), "1.3.0 is older than 1.10.0");
    refused("1.2.0", "a", Trust.nobody(), "1.2.0 is older than 1.10.0");
    refused("1.10.0-rc.1", "d", Trust.nobody(), "is older than 1.10.0");
  }

  @Test
  void an_older_one_follows_where_the_file_of_publishers_says_so() {
    Trust returning =
        new Trust(
            List.of(),
            List.of(),
            Set.of(),
            List.of(),
            List.of(new Trust.Return("sample", SemanticVersion.parse("1.2.0"))),
            "");
    assertThatCode(() -> follow("1.2.0", "a", returning)).doesNotThrowAnyException();
    refused("0.9.0", "c", returning, "is older than");
  }

  @Test
  void a_version_never_changes_under_its_name() {
    refused("1.10.0", "d", Trust.nobody(), "was installed with other bytes");
  }

  @Test
  void what_this_machine_builds_changes_until_it_is_given_out() {
    Trust.Publisher own = new Trust.Publisher("this machine", "own", List.of("*"));
    Trust.Publisher other = new Trust.Publisher("somebody", "other", List.of("*"));
    Trust local = new Trust(List.of(own, other), List.of(), Set.of(), List.of(), List.of(), "own");

    assertThat(local.isOwnBuild(seal("0.1.0-SNAPSHOT", "b"), own)).isTrue();
    assertThat(local.isOwnBuild(seal("0.1.0", "b"), own)).isFalse();
    assertThat(local.isOwnBuild(seal("0.1.0-SNAPSHOT", "b"), other)).isFalse();
    assertThat(Trust.nobody().isOwnBuild(seal("0.1.0-SNAPSHOT", "b"), own)).isFalse();
  }

  private static void follow(String version, String digest, Trust trust) {
    install(trust).refuseOlder(seal(version, digest), KNOWN);
  }

  private static void refused(String version, String digest, Trust trust, String because) {
    assertThatThrownBy(() -> follow(version, digest, trust))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining(because);
  }

  private static InstallPlugin install(Trust trust) {
    return new InstallPlugin(NOWHERE, Path.of("nowhere"), trust);
  }

  private static Seal seal(String version, String digest) {
    return new Seal(
        "sample",
        SemanticVersion.parse(version),
        1,
        digest,
        VersionRange.parse(PluginFixture.SPI),
        List.of());
  }
}
