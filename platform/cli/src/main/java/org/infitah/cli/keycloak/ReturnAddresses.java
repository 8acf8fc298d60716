package org.infitah.cli.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The addresses Keycloak may send people back to: one per host after signing in, one after signing
 * out. Keycloak replaces the whole list at each change, so only one may change it at a time: the
 * caller holds the lock.
 */
public final class ReturnAddresses {

  private static final String PORTAL = "portal-web";
  private static final String AFTER_SIGN_OUT = "post.logout.redirect.uris";
  private static final String BETWEEN = "##";

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

  /** Adds a host's two addresses. */
  public void add(String afterSignIn, String afterSignOut) {
    JsonObject portal = portal();
    Set<String> signIn = addresses(portal);
    signIn.add(afterSignIn);
    Set<String> signOut = afterSignOut(portal);
    signOut.add(afterSignOut);
    JsonArrayBuilder redirects = Json.createArrayBuilder();
    signIn.forEach(redirects::add);
    JsonObject attributes =
        Json.createObjectBuilder(portal.getJsonObject("attributes"))
            .add(AFTER_SIGN_OUT, String.join(BETWEEN, signOut))
            .build();
    api.put(
        "clients/" + portal.getString("id"),
        java.util.Optional.of(
            Json.createObjectBuilder(portal)
                .add("redirectUris", redirects)
                .add("attributes", attributes)
                .build()));
    known = signIn;
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

  /** The addresses written out; the realm's first value, +, only repeats the others. */
  private static Set<String> afterSignOut(JsonObject portal) {
    Set<String> addresses = new LinkedHashSet<>();
    String written = portal.getJsonObject("attributes").getString(AFTER_SIGN_OUT, "");
    for (String address : written.split(BETWEEN, -1)) {
      if (address.contains("://")) {
        addresses.add(address);
      }
    }
    return addresses;
  }
}
