package org.infitah.tests.house;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Secret;

/** Tokens for the API, as an application gets them for somebody who is signed in already. */
public record Bearer(String access, String refresh) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String VERIFIER = "a-verifier-that-is-long-enough-for-pkce-0123456789";

  /** Those that speak of every tenant the account belongs to. */
  public static Bearer of(Walker walker, String host) {
    String callback = encoded("http://" + host + ":" + Running.platform().port() + "/callback");
    String back =
        walker.sentTo(
            URI.create(
                endpoint("auth")
                    + "?client_id=portal-web&response_type=code&state=s&nonce=n"
                    + "&code_challenge_method=S256&code_challenge="
                    + challenge()
                    + "&redirect_uri="
                    + callback
                    // Asking for one organization would ask a stranger to it for the password
                    // again.
                    + "&scope="
                    + encoded("openid organization:*")
                    // Given a moment ago, so that nobody is asked again; strong roles need it.
                    + (walker.hasSecondFactor() ? "&acr_values=mfa" : "")));
    return granted(
        "grant_type=authorization_code&code_verifier="
            + VERIFIER
            + "&redirect_uri="
            + callback
            + "&code="
            + back.replaceFirst(".*[?&]code=([^&]+).*", "$1"));
  }

  /** Those that speak of one tenant alone, narrowed as our own sign-in narrows. */
  public Bearer narrowedTo(String alias) {
    return granted(
        "grant_type=refresh_token&refresh_token="
            + refresh
            + "&scope="
            + encoded("openid organization:" + alias));
  }

  /** Ends the session at Keycloak itself, as its administrators or an idle hour would. */
  void end() {
    said("logout", "refresh_token=" + refresh);
  }

  private static Bearer granted(String form) {
    try (JsonReader reader = Json.createReader(new StringReader(said("token", form)))) {
      JsonObject tokens = reader.readObject();
      return new Bearer(tokens.getString("access_token"), tokens.getString("refresh_token"));
    }
  }

  private static String said(String endpoint, String form) {
    LocalPlatform platform = Running.platform().local();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoint(endpoint)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    form
                        + "&client_id=portal-web&client_secret="
                        + encoded(platform.secret(Secret.PORTAL_WEB))))
            .build();
    try {
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(endpoint + " says " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String endpoint(String name) {
    return Running.platform().local().keycloak()
        + "/realms/collectivites/protocol/openid-connect/"
        + name;
  }

  private static String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
