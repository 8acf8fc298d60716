package org.infitah.tests.provisioning;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.infitah.cli.keycloak.KeycloakLogin;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Ports;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.Running;

/**
 * A realm beside the platform's own, in the run's Keycloak, for one test after the other to spoil.
 * Importing one takes seconds, so it is made once and emptied for the next.
 */
final class ScratchRealm {

  private static final String NAME = "scratch";
  private static final String SECRET = "a-secret-of-the-scratch-realm";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static boolean made;
  private static String token = "";
  private static long granted;

  private final String keycloak;
  private final String password;

  private ScratchRealm(LocalPlatform platform) {
    this.keycloak = platform.keycloak();
    this.password = platform.secret(Secret.KEYCLOAK_ADMIN);
  }

  /** An organization as Keycloak keeps it: its groups, each with the roles it gives. */
  record Organization(String alias, Map<String, List<String>> groups) {}

  /** The realm every installation begins with, without any organization or address. */
  static synchronized ScratchRealm empty() throws IOException {
    ScratchRealm realm = new ScratchRealm(Running.platform().local());
    if (made) {
      realm.clear();
    } else {
      realm.ask("POST", "/admin/realms", shipped());
      made = true;
    }
    return realm;
  }

  private void clear() {
    for (JsonValue each : list("organizations?max=200&briefRepresentation=true")) {
      ask("DELETE", here("organizations/" + each.asJsonObject().getString("id")), "");
    }
    for (JsonValue each : list("users?search=@opening.test&max=100")) {
      ask("DELETE", here("users/" + each.asJsonObject().getString("id")), "");
    }
    JsonObject portal = portal();
    ask(
        "PUT",
        here("clients/" + portal.getString("id")),
        Json.createObjectBuilder(portal)
            .add("redirectUris", JsonValue.EMPTY_JSON_ARRAY)
            .build()
            .toString());
    String mail = Integer.toString(Running.platform().local().port(Ports.Service.SMTP));
    ask(
        "PUT",
        "/admin/realms/" + NAME,
        Json.createObjectBuilder()
            .add("smtpServer", Json.createObjectBuilder(mail()).add("port", mail))
            .build()
            .toString());
  }

  private static String here(String path) {
    return "/admin/realms/" + NAME + "/" + path;
  }

  private static String shipped() throws IOException {
    int mail = Running.platform().local().port(Ports.Service.SMTP);
    String file = "/keycloak/realm.json";
    try (InputStream in = Objects.requireNonNull(ScratchRealm.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("\\$\\{INFITAH_[A-Z_]+:([^}]*)}", "$1")
          .replaceAll("\\$\\{INFITAH_SMTP_PORT}", Integer.toString(mail))
          .replaceAll("\\$\\{INFITAH_[A-Z_]+}", SECRET)
          .replace("\"realm\": \"collectivites\"", "\"realm\": \"" + NAME + "\"");
    }
  }

  /** The operator's own account in it. */
  KeycloakLogin operator() {
    return new KeycloakLogin(keycloak, NAME, "portal-provision", SECRET);
  }

  List<Organization> organizations() {
    List<Organization> all = new ArrayList<>();
    for (JsonValue each : list("organizations?max=200&briefRepresentation=true")) {
      String path = "organizations/" + each.asJsonObject().getString("id") + "/groups";
      Map<String, List<String>> groups = new TreeMap<>();
      for (JsonValue group : list(path + "?max=100")) {
        String roles = path + "/" + group.asJsonObject().getString("id") + "/role-mappings/realm";
        groups.put(
            group.asJsonObject().getString("name"),
            list(roles).stream().map(role -> role.asJsonObject().getString("name")).toList());
      }
      all.add(new Organization(each.asJsonObject().getString("alias"), groups));
    }
    return all;
  }

  /** Where people may be sent back to. */
  Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    portal()
        .getJsonArray("redirectUris")
        .getValuesAs(JsonString.class)
        .forEach(address -> addresses.add(address.getString()));
    return addresses;
  }

  /** What the realm says of the portals. */
  JsonObject portal() {
    return list("clients?clientId=portal-web").getJsonObject(0);
  }

  /** Where it hands over mail. */
  JsonObject mail() {
    return json(ask("GET", "/admin/realms/" + NAME, "")).asJsonObject().getJsonObject("smtpServer");
  }

  private JsonArray list(String path) {
    return json(ask("GET", here(path), "")).asJsonArray();
  }

  private String ask(String method, String path, String body) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(keycloak + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                    method,
                    body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    if (answer.statusCode() >= 400) {
      throw new IllegalStateException(method + " " + path + ": " + answer.body());
    }
    return answer.body();
  }

  /** One for many calls: Keycloak takes its time over a password. */
  private String token() {
    long now = System.nanoTime();
    if (token.isEmpty() || now - granted > TimeUnit.SECONDS.toNanos(30)) {
      String form =
          "grant_type=password&client_id=admin-cli&username=admin&password="
              + URLEncoder.encode(password, StandardCharsets.UTF_8);
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(
                      URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form))
                  .build());
      token = json(answer.body()).asJsonObject().getString("access_token");
      granted = now;
    }
    return token;
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonValue json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }
}
