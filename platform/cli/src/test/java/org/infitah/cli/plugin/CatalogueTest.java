package org.infitah.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infitah.cli.plugin.PluginFixture.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir private Path folder;
  private SigningKey key;
  private Trust trust;
  private Path file;

  @BeforeEach
  void offer() throws IOException {
    key = SigningKey.at(folder.resolve("catalogue.key"));
    trust = trusting(Set.of(), List.of());
    for (String version : List.of("1.0.0", "1.2.0", "1.10.0", "2.0.0-rc.1")) {
      new SignPlugin(key).sign(plugin().version(version).into(folder));
    }
    assertThat(new SignCatalogue(key, trust).sign(folder, NOW, Duration.ofDays(30))).isEqualTo(4);
    file = folder.resolve(SignCatalogue.NAME);
  }

  private Trust trusting(Set<String> gone, List<Trust.Revoked> revoked) {
    return new Trust(
        List.of(new Trust.Publisher("a publisher", key.told(), List.of("*"))),
        List.of(key.told()),
        gone,
        revoked,
        List.of(),
        "");
  }

  @Test
  void the_newest_that_works_here_is_picked() throws IOException {
    assertThat(read(trust).pick("sample", "", trust).version()).hasToString("1.10.0");
    assertThat(read(trust).pick("sample", "1.2.0", trust).jar()).isEqualTo("sample-1.2.0.jar");
  }

  @Test
  void what_was_revoked_is_not_picked() throws IOException {
    Trust wary =
        trusting(
            Set.of(),
            List.of(new Trust.Revoked("sample", VersionRange.parse(">1.2.0"), "it leaks")));
    assertThat(read(trust).pick("sample", "", wary).version()).hasToString("1.2.0");
  }

  @Test
  void what_it_revokes_is_refused_although_it_was_signed() throws IOException {
    Trust wary =
        trusting(
            Set.of(),
            List.of(new Trust.Revoked("sample", VersionRange.parse("=1.2.0"), "it leaks")));
    Files.delete(folder.resolve("sample-1.2.0.jar"));
    new SignCatalogue(key, wary).sign(folder, NOW, Duration.ofDays(30));
    Trust told = trust.andRevoked(read(trust).revoked());
    Path jar = plugin().version("1.2.0").into(folder);
    new SignPlugin(key).sign(jar);
    assertThatThrownBy(() -> new AdmitPlugin(told).admit(jar)).hasMessageContaining("it leaks");
  }

  @Test
  void what_it_offers_is_admitted_from_beside_it() throws IOException {
    Catalogue.Offer offer = read(trust).pick("sample", "", trust);
    Path jar = new Source(file.toString()).bring(offer, folder);
    assertThat(new AdmitPlugin(trust).admit(jar).words()).hasToString("sample 1.10.0");
  }

  @Test
  void what_it_has_not_is_said() {
    assertThatThrownBy(() -> read(trust).pick("other", "", trust))
        .hasMessageContaining("has no plugin other");
    assertThatThrownBy(() -> read(trust).pick("sample", "9.0.0", trust))
        .hasMessageContaining("has no sample 9.0.0");
  }

  @Test
  void nobody_elses_is_believed_and_no_altered_one() throws IOException {
    assertThatThrownBy(() -> read(Trust.nobody())).hasMessageContaining("nobody here knows");
    assertThatThrownBy(() -> read(trusting(Set.of(key.told()), List.of())))
        .hasMessageContaining("was revoked");
    Files.writeString(file, Files.readString(file).replace("1.10.0", "1.11.0"));
    assertThatThrownBy(() -> read(trust)).hasMessageContaining("was altered");
    Files.writeString(file, "{}");
    assertThatThrownBy(() -> read(trust)).hasMessageContaining("is not signed");
  }

  @Test
  void it_is_believed_for_its_days() {
    assertThatThrownBy(
            () -> Catalogue.read(Files.readAllBytes(file), trust, NOW.plus(Duration.ofDays(30))))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("was good until");
  }

  @Test
  void an_address_that_is_not_https_is_not_asked() {
    assertThatThrownBy(() -> new Source("http://localhost/catalogue.json").catalogue())
        .hasMessageContaining("no https address");
  }

  private Catalogue read(Trust trusted) throws IOException {
    return Catalogue.read(Files.readAllBytes(file), trusted, NOW);
  }
}
