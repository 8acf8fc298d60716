package org.infitah.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infitah.cli.plugin.PluginFixture.plugin;
import static org.infitah.cli.plugin.PluginFixture.sealed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose word is taken for a plugin, and for what. */
class AdmitPluginTest {

  @TempDir private Path folder;
  private SigningKey key;
  private Trust trust;

  @BeforeEach
  void pin() {
    key = SigningKey.at(folder.resolve("publisher.key"));
    trust = trusting(List.of("sample"), Set.of(), List.of());
  }

  private Trust trusting(List<String> plugins, Set<String> gone, List<Trust.Revoked> revoked) {
    return new Trust(
        List.of(new Trust.Publisher("a publisher", key.told(), plugins)),
        List.of(),
        gone,
        revoked,
        List.of(),
        "");
  }

  @Test
  void what_was_signed_is_let_in() throws IOException {
    Path jar = plugin().saying("Plugin-Capabilities", "mail, http:api.example.ma").into(folder);
    new SignPlugin(key).sign(jar);

    AdmittedPlugin plugin = new AdmitPlugin(trust).admit(jar);

    assertThat(plugin.words()).hasToString("sample 1.0.0");
    assertThat(plugin.publisher().name()).isEqualTo("a publisher");
    assertThat(plugin.words().capabilities())
        .extracting(Capability::name)
        .containsExactly("http:api.example.ma", "mail");
    assertThat(plugin.names()).containsEntry("fr", "Exemple");
    assertThat(plugin.jar()).isEqualTo(Files.readAllBytes(jar));
  }

  @Test
  void unsigned_it_stays_out() throws IOException {
    refused(plugin().into(folder), "is not signed");
  }

  @Test
  void with_a_seal_that_is_none_it_stays_out() throws IOException {
    Path jar = plugin().into(folder);
    Files.writeString(Seal.of(jar), "{\"words\":\"sample\"}");
    refused(jar, "is not signed");
  }

  @Test
  void signed_with_a_key_nobody_knows_it_stays_out() throws IOException {
    SigningKey other = SigningKey.at(folder.resolve("other.key"));
    refused(sealed(plugin().into(folder), other), "a key nobody here knows");
  }

  @Test
  void a_known_key_that_somebody_else_names_proves_nothing() throws IOException {
    SigningKey other = SigningKey.at(folder.resolve("other.key"));
    Path jar = sealed(plugin().into(folder), other);
    SignedWords forged = SignedWords.read(Files.readAllBytes(Seal.of(jar)), "it");
    Files.write(
        Seal.of(jar), new SignedWords(forged.words(), key.told(), forged.signature()).bytes());
    refused(jar, "not what a publisher signed");
  }

  @Test
  void a_signature_for_something_else_does_not_count() throws IOException {
    Path jar = sealed(plugin().into(folder), key);
    SignedWords seal = SignedWords.read(Files.readAllBytes(Seal.of(jar)), "it");
    Files.write(Seal.of(jar), SignedWords.of(seal.words(), Catalogue.PURPOSE, key).bytes());
    refused(jar, "not what a publisher signed");
  }

  @Test
  void one_byte_changed_anywhere_keeps_it_out() throws IOException {
    Path jar = sealed(plugin().into(folder), key);
    byte[] bytes = Files.readAllBytes(jar);
    for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
      byte[] altered = bytes.clone();
      altered[at] = (byte) (altered[at] ^ 1);
      Files.write(jar, altered);
      refused(jar, "was altered");
    }
  }

  @Test
  void one_word_of_the_seal_changed_keeps_it_out() throws IOException {
    Path jar = sealed(plugin().into(folder), key);
    Files.writeString(Seal.of(jar), Files.readString(Seal.of(jar)).replace("1.0.0", "1.0.1"));
    refused(jar, "not what a publisher signed");
  }

  @Test
  void a_publisher_signs_no_plugin_of_another() throws IOException {
    trust = trusting(List.of("school-transport"), Set.of(), List.of());
    refused(sealed(plugin().into(folder), key), "a publisher may not publish sample here");
  }

  @Test
  void a_revoked_key_signs_nothing_any_more() throws IOException {
    trust = trusting(List.of("*"), Set.of(key.told()), List.of());
    refused(sealed(plugin().into(folder), key), "was revoked: " + key.told());
  }

  @Test
  void a_revoked_version_stays_out_and_the_next_comes_in() throws IOException {
    trust =
        trusting(
            List.of("sample"),
            Set.of(),
            List.of(
                new Trust.Revoked(
                    "sample", VersionRange.parse("<1.0.1"), "it lost the last line")));
    refused(sealed(plugin().into(folder), key), "1.0.0 was revoked: it lost the last line");
    assertThat(
            new AdmitPlugin(trust)
                .admit(sealed(plugin().version("1.0.1").into(folder), key))
                .words())
        .hasToString("sample 1.0.1");
  }

  @Test
  void for_another_spi_it_stays_out() throws IOException {
    Path jar = plugin().saying("Plugin-Spi", ">=0.2.0 <0.3.0").into(folder);
    refused(
        sealed(jar, key, ">=0.2.0 <0.3.0", List.of()),
        "needs an SPI >=0.2.0 <0.3.0; here it is 0.1.0");
    assertThatThrownBy(() -> new SignPlugin(key).sign(jar)).isInstanceOf(CannotGoOn.class);
  }

  @Test
  void what_its_seal_does_not_declare_it_may_not_ask_for() throws IOException {
    Path jar = plugin().saying("Plugin-Capabilities", "files mail").into(folder);
    refused(
        sealed(jar, key, PluginFixture.SPI, List.of(new Capability("files"))),
        "asks for mail, which its seal does not declare");
  }

  @Test
  void what_is_no_capability_nobody_is_lent() throws IOException {
    Path jar = plugin().saying("Plugin-Capabilities", "everything").into(folder);
    refused(sealed(jar, key), "\"everything\" is no capability");
  }

  @Test
  void the_jar_says_who_it_is_as_the_seal_does() throws IOException {
    Path jar = plugin().version("1.0.0").into(folder);
    Path renamed = Files.move(jar, folder.resolve("sample-1.0.7.jar"));
    refused(sealed(renamed, key), "another version than its seal says: 1.0.0, not 1.0.7");
  }

  @Test
  void code_that_may_not_run_is_named_by_class_method_and_call() throws IOException {
    Path jar =
        plugin()
            .with(
                "sample.Bad",
                "package sample; public class Bad { void end() { System.exit(1); }"
                    + " Object pool() throws Exception {"
                    + " return new javax.naming.InitialContext().lookup(\"java:app/jdbc\"); } }")
            .into(folder);
    refused(
        sealed(jar, key),
        "sample.Bad.end calls java.lang.System.exit, which ends, starts or steers processes",
        "sample.Bad.pool calls javax.naming.InitialContext.lookup, which reaches a database");
    assertThatThrownBy(() -> new SignPlugin(key).sign(jar)).isInstanceOf(CannotGoOn.class);
  }

  @Test
  void what_plugins_may_not_see_keeps_it_out() throws IOException {
    Path jar =
        plugin()
            .with(
                "sample.Bad",
                "package sample; public class Bad {"
                    + " @jakarta.annotation.security.RolesAllowed(\"staff\") public void a() {} }")
            .into(folder);
    refused(sealed(jar, key), "sample.Bad refers to jakarta.annotation.security.RolesAllowed");
  }

  @Test
  void looking_at_it_writes_nothing() throws IOException {
    Path jar = sealed(plugin().into(folder), key);
    List<String> before = names();
    new AdmitPlugin(trust).admit(jar);
    assertThat(names()).isEqualTo(before);
  }

  private void refused(Path jar, String... because) throws IOException {
    List<String> before = names();
    assertThatThrownBy(() -> new AdmitPlugin(trust).admit(jar))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContainingAll(because);
    assertThat(names()).isEqualTo(before);
  }

  private List<String> names() throws IOException {
    try (java.util.stream.Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).sorted().toList();
    }
  }
}
