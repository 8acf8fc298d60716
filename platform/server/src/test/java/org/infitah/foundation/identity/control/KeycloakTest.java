package org.infitah.foundation.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.infitah.foundation.identity.entity.Attempt;
import org.infitah.foundation.identity.entity.Destination;
import org.junit.jupiter.api.Test;

/** What needs no Keycloak to be true; KeycloakIT asks a real one. */
class KeycloakTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final URI CALLBACK = URI.create("http://sefrou.localhost/callback");

  @Test
  void signing_in_asks_for_every_organization_with_a_challenge() {
    Keycloak keycloak = at("http://localhost");
    Attempt attempt = Attempt.begin(new Destination("/zgh"), "zgh", NOW);
    String address =
        URLDecoder.decode(
            keycloak.signIn(attempt, CALLBACK, Keycloak.Wish.SIGN_IN).toString(),
            StandardCharsets.UTF_8);

    assertThat(address)
        .contains("organization:*", "code_challenge_method=S256", "ui_locales=zgh")
        .doesNotContain("acr_values", attempt.verifier());
    assertThat(keycloak.signIn(attempt, CALLBACK, Keycloak.Wish.SECOND_FACTOR).toString())
        .contains("acr_values=mfa");
  }

  @Test
  void where_nobody_listens_nobody_answers() throws IOException {
    Keycloak keycloak = at("http://localhost:" + closedPort());

    assertThat(keycloak.answers()).isFalse();
    assertThat(keycloak.renew("r", "sefrou")).isInstanceOf(TokenAnswer.Unavailable.class);
  }

  @Test
  void after_a_silence_it_is_left_alone_for_a_moment() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
      Keycloak keycloak = at("http://localhost:" + silent.getLocalPort());
      Thread hangingUp = new Thread(() -> hangUp(silent), "silent");
      hangingUp.start();

      assertThat(keycloak.renew("r", "sefrou")).isInstanceOf(TokenAnswer.Unavailable.class);
      silent.close();
      assertThat(keycloak.renew("r", "sefrou"))
          .isEqualTo(new TokenAnswer.Unavailable("silent a moment ago"));
    }
  }

  private static Keycloak at(String url) {
    return new Keycloak(new KeycloakAddress(url), "secret", Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static int closedPort() throws IOException {
    try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return once.getLocalPort();
    }
  }

  private static void hangUp(ServerSocket silent) {
    try {
      while (true) {
        silent.accept().close();
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }
}
