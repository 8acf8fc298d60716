package org.infitah.tests.provisioning;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * As much of Keycloak's Admin REST interface as provisioning uses, in memory. It can fall silent at
 * a chosen call, after having done what was asked: the cruellest moment.
 */
final class PretendKeycloak implements AutoCloseable {

  /** An organization: its alias, and for each group the realm roles mapped to it. */
  record Organization(String alias, Map<String, TreeSet<String>> groups) {}

  private final Map<String, Organization> organizations = new TreeMap<>();
  private final List<String> addresses = new ArrayList<>();
  private final HttpServer server;
  private int calls;
  private int silentFrom = Integer.MAX_VALUE;

  private PretendKeycloak(HttpServer server) {
    this.server = server;
  }

  static PretendKeycloak start() throws IOException {
    PretendKeycloak keycloak =
        new PretendKeycloak(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    keycloak.server.createContext("/", keycloak::answer);
    keycloak.server.start();
    return keycloak;
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  List<Organization> organizations() {
    return List.copyOf(organizations.values());
  }

  /** Where it sends people back to. */
  List<String> addresses() {
    return List.copyOf(addresses);
  }

  int calls() {
    return calls;
  }

  /** From that call on it does what is asked and then hangs up. */
  void fallSilentAt(int call) {
    silentFrom = call;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void answer(HttpExchange exchange) {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      calls++;
      Answer answer =
          path.endsWith("/token")
              ? Answer.ok(
                  Json.createObjectBuilder(Map.of("access_token", "t", "expires_in", 300)).build())
              : act(
                  exchange.getRequestMethod(),
                  path.replaceFirst("^/admin/realms/[^/]+/", ""),
                  body);
      if (calls >= silentFrom) {
        return;
      }
      answer
          .location()
          .ifPresent(id -> exchange.getResponseHeaders().add("Location", url() + "/" + id));
      byte[] text = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), text.length == 0 ? -1 : text.length);
      exchange.getResponseBody().write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Answer(int status, String body, Optional<String> location) {

    static Answer ok(JsonValue body) {
      return new Answer(200, body.toString(), Optional.empty());
    }

    static Answer made(String id) {
      return new Answer(201, "", Optional.of(id));
    }

    static Answer done() {
      return new Answer(204, "", Optional.empty());
    }
  }

  private Answer act(String method, String path, String body) {
    String[] parts = path.split("/", -1);
    return switch (method + " " + parts[0] + " " + parts.length) {
      case "GET organizations 1" -> Answer.ok(list());
      case "POST organizations 1" -> organization(object(body).getString("alias"));
      case "GET organizations 3" -> Answer.ok(groups(parts[1]));
      case "POST organizations 3" -> group(parts[1], object(body).getString("name"));
      case "POST organizations 6" -> map(parts[1], parts[3], body);
      case "GET roles 2" -> Answer.ok(Json.createObjectBuilder().add("name", parts[1]).build());
      case "GET clients 1" -> Answer.ok(Json.createArrayBuilder().add(client()).build());
      case "PUT clients 2" -> readdress(object(body));
      default -> new Answer(404, method + " " + path, Optional.empty());
    };
  }

  private Answer organization(String alias) {
    if (organizations.values().stream().anyMatch(known -> known.alias().equals(alias))) {
      return new Answer(409, "", Optional.empty());
    }
    String id = "o" + organizations.size();
    organizations.put(id, new Organization(alias, new TreeMap<>()));
    return Answer.made(id);
  }

  private Answer group(String organization, String name) {
    Map<String, TreeSet<String>> groups = known(organization).groups();
    if (groups.putIfAbsent(name, new TreeSet<>()) != null) {
      return new Answer(409, "", Optional.empty());
    }
    return Answer.made(name);
  }

  private Answer map(String organization, String group, String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      TreeSet<String> roles = known(organization).groups().getOrDefault(group, new TreeSet<>());
      reader.readArray().forEach(role -> roles.add(role.asJsonObject().getString("name")));
    }
    return Answer.done();
  }

  private Answer readdress(JsonObject client) {
    addresses.clear();
    client
        .getJsonArray("redirectUris")
        .forEach(uri -> addresses.add(((jakarta.json.JsonString) uri).getString()));
    return Answer.done();
  }

  private Organization known(String id) {
    return Optional.ofNullable(organizations.get(id)).orElseThrow();
  }

  private JsonValue list() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    organizations.forEach(
        (id, organization) ->
            list.add(Json.createObjectBuilder().add("id", id).add("alias", organization.alias())));
    return list.build();
  }

  private JsonValue groups(String organization) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    known(organization)
        .groups()
        .keySet()
        .forEach(name -> list.add(Json.createObjectBuilder().add("id", name).add("name", name)));
    return list.build();
  }

  private JsonObject client() {
    return Json.createObjectBuilder()
        .add("id", "portal")
        .add("redirectUris", Json.createArrayBuilder(addresses))
        .add("attributes", Json.createObjectBuilder().add("post.logout.redirect.uris", "+"))
        .build();
  }

  private static JsonObject object(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }
}
