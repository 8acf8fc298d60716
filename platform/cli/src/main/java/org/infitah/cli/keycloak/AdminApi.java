package org.infitah.cli.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.infitah.cli.CannotGoOn;

/** Keycloak's Admin REST interface, spoken as the operator's service account. */
public final class AdminApi {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration MARGIN = Duration.ofSeconds(15);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final KeycloakLogin login;
  private final Clock clock;
  private String token = "";
  private Instant renew = Instant.MIN;
  private Duration spent = Duration.ZERO;
  private int calls;

  public AdminApi(KeycloakLogin login, Clock clock) {
    this.login = login;
    this.clock = clock;
  }

  /** How long all calls together have taken so far. */
  public Duration spent() {
    return spent;
  }

  /** How many calls were made so far. */
  public int calls() {
    return calls;
  }

  JsonValue get(String path) {
    HttpResponse<String> answer = send("GET", path, Optional.empty(), Set.of());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readValue();
    }
  }

  /** Makes something; answers its id, or nothing when Keycloak already has one of that name. */
  Optional<String> create(String path, JsonValue body) {
    return send("POST", path, Optional.of(body), Set.of(409))
        .headers()
        .firstValue("Location")
        .map(location -> location.substring(location.lastIndexOf('/') + 1));
  }

  /** Adds something to something; having it already is as good. */
  void add(String path, JsonValue body) {
    send("POST", path, Optional.of(body), Set.of(409));
  }

  void put(String path, Optional<JsonValue> body) {
    send("PUT", path, body, Set.of());
  }

  /** Removes something that may be gone already. */
  void remove(String path) {
    send("DELETE", path, Optional.empty(), Set.of(404));
  }

  /** Puts something where it may be already. */
  void putOnce(String path) {
    send("PUT", path, Optional.empty(), Set.of(409));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(
      String method, String path, Optional<JsonValue> body, Set<Integer> fine) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    login.url()
                        + "/admin/realms/"
                        + login.realm()
                        + (path.isEmpty() ? "" : "/" + path)))
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(
                method,
                body.map(json -> BodyPublishers.ofString(json.toString()))
                    .orElseGet(BodyPublishers::noBody))
            .build();
    HttpResponse<String> answer = exchange(request);
    if (answer.statusCode() >= 400 && !fine.contains(answer.statusCode())) {
      throw new CannotGoOn(
          "Keycloak refuses "
              + method
              + " "
              + path
              + ": "
              + answer.statusCode()
              + " "
              + answer.body());
    }
    return answer;
  }

  private String token() {
    Instant now = clock.instant();
    if (now.isBefore(renew)) {
      return token;
    }
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    login.url() + "/realms/" + login.realm() + "/protocol/openid-connect/token"))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id="
                        + encoded(login.client())
                        + "&client_secret="
                        + encoded(login.secret())))
            .build();
    HttpResponse<String> answer = exchange(request);
    if (answer.statusCode() != 200) {
      throw new CannotGoOn(
          "Keycloak does not know " + login + ": " + answer.statusCode() + " " + answer.body());
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      JsonObject granted = reader.readObject();
      token = granted.getString("access_token");
      renew = now.plusSeconds(granted.getInt("expires_in")).minus(MARGIN);
      return token;
    }
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    long start = System.nanoTime();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new CannotGoOn("Keycloak does not answer at " + login.url(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("Stopped.", e);
    } finally {
      spent = spent.plusNanos(System.nanoTime() - start);
      calls++;
    }
  }
}
