package org.infitah.cli.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTest {

  @TempDir private Path folder;
  private String key = "";

  @BeforeEach
  void make() {
    key = SigningKey.at(folder.resolve("some.key")).told();
  }

  @Test
  void a_file_of_publishers_is_read_whole() throws IOException {
    Trust trust =
        read(
            "{\"publishers\":[{\"name\":\"Somebody\",\"key\":\"KEY\",\"plugins\":[\"sample\"]}],"
                + "\"catalogues\":[\"KEY\"],\"revoked_keys\":[\"KEY\"],"
                + "\"revoked\":[{\"plugin\":\"sample\",\"versions\":\"<1.0.1\","
                + "\"reason\":\"it leaks\"}],"
                + "\"returns\":[{\"plugin\":\"sample\",\"to\":\"1.2.0\"}]}");

    assertThat(trust.publisher(key).orElseThrow().mayPublish("sample")).isTrue();
    assertThat(trust.publisher(key).orElseThrow().mayPublish("other")).isFalse();
    assertThat(trust.catalogues()).containsExactly(key);
    assertThat(trust.revokedKeys()).containsExactly(key);
    assertThat(trust.revocation("sample", SemanticVersion.parse("1.0.0"))).isPresent();
    assertThat(trust.revocation("sample", SemanticVersion.parse("1.0.1"))).isEmpty();
    assertThat(trust.letsReturn("sample", SemanticVersion.parse("1.2.0"))).isTrue();
    assertThat(trust.isLeftBehind("sample", SemanticVersion.parse("1.3.0"))).isTrue();
    assertThat(trust.own()).isEmpty();
  }

  @Test
  void an_empty_file_trusts_nobody() throws IOException {
    assertThat(read("{}").publishers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"publisher\":[]}",
        "{\"publishers\":[{\"name\":\"a\",\"key\":\"bm8=\",\"plugins\":[\"*\"]}]}",
        "{\"publishers\":[{\"name\":\"a\",\"key\":\"KEY\"}]}",
        "{\"revoked_keys\":[\"no key\"]}",
        "{\"revoked\":[{\"plugin\":\"a\",\"versions\":\"old ones\",\"reason\":\"b\"}]}"
      })
  void what_is_not_understood_is_not_passed_over(String words) {
    assertThatThrownBy(() -> read(words)).isInstanceOf(CannotGoOn.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1.0.0,1.0.1",
    "1.9.0,1.10.0",
    "1.0.0-alpha,1.0.0",
    "1.0.0-alpha,1.0.0-alpha.1",
    "1.0.0-alpha.2,1.0.0-alpha.11",
    "1.0.0-2,1.0.0-alpha",
    "0.1.0-SNAPSHOT,0.1.0"
  })
  void versions_are_ordered(String one, String next) {
    assertThat(SemanticVersion.parse(one)).isLessThan(SemanticVersion.parse(next));
    assertThat(SemanticVersion.parse(next)).isGreaterThan(SemanticVersion.parse(one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "01.0.0", "1.0.0-", "v1.0.0", "1.0.0/../x", "", "1.0.0 "})
  void what_is_no_version_is_refused(String text) {
    assertThatThrownBy(() -> SemanticVersion.parse(text)).isInstanceOf(CannotGoOn.class);
  }

  @ParameterizedTest
  @CsvSource({
    "mail,true",
    "personal-data,true",
    "http:api.example.ma,true",
    "http:*,false",
    "http:localhost,false",
    "http:127.0.0.1,false",
    "http:api.example.ma:5432,false",
    "http:api.example.ma/path,false",
    "root,false"
  })
  void a_capability_is_one_of_few(String name, boolean known) {
    if (known) {
      assertThat(new Capability(name).meaning()).isNotEmpty();
    } else {
      assertThatThrownBy(() -> new Capability(name)).isInstanceOf(CannotGoOn.class);
    }
  }

  private Trust read(String words) throws IOException {
    return Trust.read(
        Files.writeString(folder.resolve("publishers.json"), words.replace("KEY", key)));
  }
}
