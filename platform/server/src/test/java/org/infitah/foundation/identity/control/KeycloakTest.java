package org.infitah.foundation.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.infitah.foundation.identity.entity.Attempt;
import org.infitah.foundation.identity.entity.Destination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeycloakTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final URI CALLBACK = URI.create("http://sefrou.localhost/callback");
  private static final String TOKENS =
      """
      {"access_token":"a","refresh_token":"r","id_token":"eyJhbGciOiJub25lIn0.e30.",
       "token_type":"Bearer","expires_in":300}
      """;

  private final List<String> asked = new ArrayList<>();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private HttpServer server;
  private Keycloak keycloak;

  private record Answer(int status, String body) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    String url = "http://localhost:" + server.getAddress().getPort();
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    keycloak = new Keycloak(new KeycloakAddress(url), "secret", clock);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void signing_in_asks_for_every_organization_with_a_challenge() {
    String address =
        URLDecoder.decode(
            keycloak.signIn(anAttempt(), CALLBACK, Keycloak.Wish.SIGN_IN).toString(),
            StandardCharsets.UTF_8);
    assertThat(address)
        .contains("organization:*", "code_challenge_method=S256", "ui_locales=zgh")
        .doesNotContain("acr_values", anAttempt().verifier());
    assertThat(keycloak.signIn(anAttempt(), CALLBACK, Keycloak.Wish.SECOND_FACTOR).toString())
        .contains("acr_values=mfa");
  }

  @Test
  void a_renewal_narrows_to_the_visited_tenant() {
    answers.add(new Answer(200, TOKENS));
    assertThat(keycloak.renew("r", "sefrou")).isInstanceOf(TokenAnswer.Tokens.class);
    assertThat(asked.get(0)).contains("organization:sefrou", "refresh_token=r");
  }

  @Test
  void an_unknown_organization_leaves_a_citizen() {
    answers.add(new Answer(400, "{\"error\":\"invalid_scope\"}"));
    answers.add(new Answer(200, TOKENS));
    assertThat(keycloak.renew("r", "nowhere")).isInstanceOf(TokenAnswer.Tokens.class);
    assertThat(asked.get(1)).doesNotContain("organization");
  }

  @Test
  void a_no_is_told_from_a_silence() {
    answers.add(new Answer(400, "{\"error\":\"invalid_grant\"}"));
    assertThat(keycloak.renew("r", "sefrou")).isEqualTo(new TokenAnswer.Refused("invalid_grant"));
    answers.add(new Answer(503, ""));
    assertThat(keycloak.renew("r", "sefrou")).isInstanceOf(TokenAnswer.Unavailable.class);
  }

  @Test
  void after_a_silence_it_is_left_alone_for_a_moment() {
    answers.add(new Answer(503, ""));
    keycloak.renew("r", "sefrou");
    assertThat(keycloak.renew("r", "sefrou")).isInstanceOf(TokenAnswer.Unavailable.class);
    assertThat(asked).hasSize(1);
  }

  @Test
  void it_answers_while_it_is_there() {
    answers.add(new Answer(200, "{}"));
    assertThat(keycloak.answers()).isTrue();
    server.stop(0);
    assertThat(keycloak.answers()).isFalse();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        URLDecoder.decode(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
            StandardCharsets.UTF_8));
    Answer answer = answers.remove();
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Attempt anAttempt() {
    return Attempt.begin(new Destination("/zgh"), "zgh", NOW);
  }
}
