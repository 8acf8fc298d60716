package org.infitah.foundation.identity.control;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.identity.Memberships;
import org.infitah.foundation.time.WallClock;

/**
 * Keycloak's Admin REST interface, spoken as {@code portal-admin}, which may manage organizations
 * and accounts and nothing else.
 */
@ApplicationScoped
public class AdminCalls {

  private static final String CLIENT = "portal-admin";
  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 8_000;
  private static final int CONFLICT = 409;
  private static final Duration MARGIN = Duration.ofSeconds(15);

  private KeycloakAddress address;
  private ClientSecretBasic client;
  private Clock clock;
  private volatile Pass pass = new Pass("", Instant.MIN);

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected AdminCalls() {}

  @Inject
  AdminCalls(
      KeycloakAddress address,
      @ConfigProperty(name = "infitah.portal.admin.secret") String secret,
      @WallClock Clock clock) {
    this.address = address;
    this.client = new ClientSecretBasic(new ClientID(CLIENT), new Secret(secret));
    this.clock = clock;
  }

  private record Pass(String header, Instant until) {}

  JsonValue get(String path) {
    HTTPResponse answer = send(HTTPRequest.Method.GET, path, Optional.empty());
    try (JsonReader reader = Json.createReader(new StringReader(answer.getBody()))) {
      return reader.readValue();
    }
  }

  /** Makes or adds something; having it already is as good. */
  void post(String path, JsonValue body) {
    send(HTTPRequest.Method.POST, path, Optional.of(body.toString()));
  }

  void put(String path, Optional<JsonValue> body) {
    send(HTTPRequest.Method.PUT, path, Optional.of(body.map(JsonValue::toString).orElse("")));
  }

  void delete(String path) {
    send(HTTPRequest.Method.DELETE, path, Optional.empty());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HTTPResponse send(HTTPRequest.Method method, String path, Optional<String> body) {
    try {
      HTTPRequest request = request(method, new URL(address.admin() + "/" + path));
      request.setAuthorization(authorization());
      if (body.isPresent()) {
        request.setHeader("Content-Type", "application/json");
        request.setBody(body.get());
      }
      HTTPResponse answer = request.send();
      if (answer.getStatusCode() >= 400 && answer.getStatusCode() != CONFLICT) {
        throw new Memberships.Silent(
            "Keycloak says " + answer.getStatusCode() + " to " + method + " of " + kind(path));
      }
      return answer;
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new Memberships.Silent(String.valueOf(e.getMessage()));
    }
  }

  // Never the whole path: an address may stand in it.
  private static String kind(String path) {
    return path.replaceFirst("[?].*", "");
  }

  private String authorization() throws IOException {
    Pass held = pass;
    if (clock.instant().isBefore(held.until())) {
      return held.header();
    }
    HTTPRequest request =
        new TokenRequest.Builder(address.token(), client, new ClientCredentialsGrant())
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(CONNECT_MILLIS);
    request.setReadTimeout(READ_MILLIS);
    try {
      TokenResponse answer = TokenResponse.parse(request.send());
      if (!answer.indicatesSuccess()) {
        throw new Memberships.Silent("Keycloak does not know " + CLIENT);
      }
      var token = answer.toSuccessResponse().getTokens().getAccessToken();
      Pass fresh =
          new Pass(
              token.toAuthorizationHeader(),
              clock.instant().plusSeconds(token.getLifetime()).minus(MARGIN));
      pass = fresh;
      return fresh.header();
    } catch (ParseException e) {
      throw new IOException(e);
    }
  }

  private static HTTPRequest request(HTTPRequest.Method method, URL url) {
    HTTPRequest request = new HTTPRequest(method, url);
    request.setConnectTimeout(CONNECT_MILLIS);
    request.setReadTimeout(READ_MILLIS);
    return request;
  }
}
