package org.infitah.foundation.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/fr", "/ar/workshops?page=2&q=%D9%85#top", "/fr/sign-in-help"})
  void a_path_of_ours_is_where_one_goes(String path) {
    assertThat(Destination.of(path, "/ar").path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fr",
        "//evil.test",
        "/\\evil.test",
        "\\/evil.test",
        "https://evil.test",
        "/fr\r\nSet-Cookie: a=b",
        "/ fr",
        "/callback?state=x",
        "/sign-in?return=/fr",
        "/sign-out",
        "/مرحبا"
      })
  void anything_else_falls_back(String path) {
    assertThat(Destination.of(path, "/ar").path()).isEqualTo("/ar");
  }

  @Test
  void nothing_falls_back_too() {
    assertThat(Destination.of(null, "/fr").path()).isEqualTo("/fr");
    assertThat(Destination.of("/" + "a".repeat(2000), "/fr").path()).isEqualTo("/fr");
  }
}
