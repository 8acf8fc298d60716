package org.infitah.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.Running;

/** What Keycloak's administrator does to sessions. */
final class Sessions {

  private Sessions() {}

  /** Ends all sessions of an account; Keycloak tells us through the back channel. */
  static void endAllOf(String subject) {
    LocalPlatform platform = Running.platform().local();
    HttpRequest ending =
        HttpRequest.newBuilder(
                URI.create(
                    platform.keycloak()
                        + "/admin/realms/collectivites/users/"
                        + subject
                        + "/logout"))
            .header("Authorization", "Bearer " + token(platform))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    assertThat(send(ending).statusCode()).isEqualTo(204);
  }

  private static String token(LocalPlatform platform) {
    String form =
        "grant_type=client_credentials&client_id=portal-admin&client_secret="
            + URLEncoder.encode(platform.secret(Secret.PORTAL_ADMIN), StandardCharsets.UTF_8);
    String answer =
        post(platform.keycloak() + "/realms/collectivites/protocol/openid-connect/token", form);
    return Json.createReader(new StringReader(answer)).readObject().getString("access_token");
  }

  /** Sends a form to Keycloak and answers what it says. */
  static String post(String address, String form) {
    return send(HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build())
        .body();
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
