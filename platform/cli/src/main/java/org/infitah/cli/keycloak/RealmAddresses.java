package org.infitah.cli.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the realm finds us: the network's own address, where it tells of ended sessions, and where
 * it hands over mail. It learnt them when it was imported, once; an installation may move since.
 */
public final class RealmAddresses {

  private static final String PORTAL = "clients?clientId=portal-web";
  private static final String REALM = "";
  private static final String BASE = "baseUrl";
  private static final String BACK_CHANNEL = "backchannel.logout.url";
  private static final String MAIL = "smtpServer";
  private static final String PORT = "port";
  private static final String MAIL_PORT = MAIL + "/" + PORT;

  private final AdminApi api;

  public RealmAddresses(AdminApi api) {
    this.api = api;
  }

  /**
   * Where we are now.
   *
   * @param apex the network's address, without a path
   * @param mailPort where mail is handed over, if that is ours to say
   */
  public record Place(String apex, Optional<Integer> mailPort) {}

  /** Something the realm still believes. */
  public record Difference(String name, JsonValue from, JsonValue to) {}

  /** What the realm believes that is no longer so. */
  public List<Difference> differences(Place place) {
    List<Difference> all = new ArrayList<>();
    JsonObject portal = portal();
    compare(all, BASE, portal, place.apex() + "/");
    compare(all, BACK_CHANNEL, portal.getJsonObject("attributes"), backChannel(place));
    place.mailPort().ifPresent(port -> compare(all, MAIL_PORT, mail(realm()), port.toString()));
    return List.copyOf(all);
  }

  /** Tells the realm. */
  public void correct(Place place) {
    JsonObject portal = portal();
    JsonObjectBuilder attributes =
        Json.createObjectBuilder(portal.getJsonObject("attributes"))
            .add(BACK_CHANNEL, backChannel(place));
    api.put(
        "clients/" + portal.getString("id"),
        Optional.of(
            Json.createObjectBuilder(portal)
                .add(BASE, place.apex() + "/")
                .add("attributes", attributes)
                .build()));
    place
        .mailPort()
        .ifPresent(
            port ->
                api.put(
                    REALM,
                    Optional.of(
                        Json.createObjectBuilder()
                            .add(
                                MAIL,
                                Json.createObjectBuilder(mail(realm())).add(PORT, port.toString()))
                            .build())));
  }

  private static void compare(List<Difference> all, String name, JsonObject in, String wanted) {
    JsonValue to = Json.createValue(wanted);
    String key = name.substring(name.indexOf('/') + 1);
    JsonValue from = in.getOrDefault(key, JsonValue.NULL);
    if (!from.equals(to)) {
      all.add(new Difference(name, from, to));
    }
  }

  private static String backChannel(Place place) {
    return place.apex() + "/backchannel-logout";
  }

  private JsonObject portal() {
    return api.get(PORTAL).asJsonArray().getJsonObject(0);
  }

  private JsonObject realm() {
    return api.get(REALM).asJsonObject();
  }

  private static JsonObject mail(JsonObject realm) {
    return realm.containsKey(MAIL) ? realm.getJsonObject(MAIL) : JsonValue.EMPTY_JSON_OBJECT;
  }
}
