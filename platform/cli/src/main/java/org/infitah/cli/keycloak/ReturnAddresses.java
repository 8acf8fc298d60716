package org.infitah.cli.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses Keycloak may send people back to, one per host, after signing in as after signing
 * out. Keycloak replaces the whole list at each change, so only one may change it at a time: the
 * caller holds the lock.
 */
public final class ReturnAddresses {

  private static final String PORTAL = "portal-web";
  private static final String AFTER_SIGN_OUT = "post.logout.redirect.uris";
  private static final String AS_AFTER_SIGN_IN = "+";

  private final AdminApi api;
  private Set<String> known = Set.of();

  public ReturnAddresses(AdminApi api) {
    this.api = api;
  }

  /** Whether Keycloak already sends people there; the list is asked for once. */
  public boolean has(String address) {
    if (known.isEmpty()) {
      known = addresses(portal());
    }
    return known.contains(address);
  }

  /** Adds a host's address; one of the same host at another port is of an earlier start. */
  public void add(String address) {
    JsonObject portal = portal();
    Set<String> all = addresses(portal);
    all.removeIf(known -> host(known).equals(host(address)));
    all.add(address);
    put(portal, all);
  }

  /** Forgets a host's address. */
  public void remove(String address) {
    JsonObject portal = portal();
    Set<String> all = addresses(portal);
    if (all.removeIf(known -> host(known).equals(host(address)))) {
      put(portal, all);
    }
  }

  private void put(JsonObject portal, Set<String> all) {
    JsonObject attributes =
        Json.createObjectBuilder(portal.getJsonObject("attributes"))
            .add(AFTER_SIGN_OUT, AS_AFTER_SIGN_IN)
            .build();
    api.put(
        "clients/" + portal.getString("id"),
        Optional.of(
            Json.createObjectBuilder(portal)
                .add("redirectUris", Json.createArrayBuilder(all))
                .add("attributes", attributes)
                .build()));
    known = all;
  }

  private static String host(String address) {
    return Optional.ofNullable(URI.create(address).getHost()).orElse(address);
  }

  private JsonObject portal() {
    return api.get("clients?clientId=" + PORTAL).asJsonArray().getJsonObject(0);
  }

  private static Set<String> addresses(JsonObject portal) {
    Set<String> addresses = new LinkedHashSet<>();
    portal
        .getJsonArray("redirectUris")
        .getValuesAs(JsonString.class)
        .forEach(address -> addresses.add(address.getString()));
    return addresses;
  }
}
