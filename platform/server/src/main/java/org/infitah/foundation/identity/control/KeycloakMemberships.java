package org.infitah.foundation.identity.control;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.identity.Memberships;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.time.WallClock;

/**
 * Memberships as Keycloak's organizations keep them: everybody joins unmanaged, so that leaving one
 * collectivity never costs anybody the account, and each role is the group of its name.
 */
@Dependent
public class KeycloakMemberships implements Memberships {

  private static final int ONE_DAY = 24 * 60 * 60;

  private final AdminCalls keycloak;
  private final RenewSignIns signIns;
  private final Clock clock;

  @Inject
  KeycloakMemberships(AdminCalls keycloak, RenewSignIns signIns, @WallClock Clock clock) {
    this.keycloak = keycloak;
    this.signIns = signIns;
    this.clock = clock;
  }

  @Override
  public String account(String email) {
    Optional<String> known = find(email);
    if (known.isPresent()) {
      return known.get();
    }
    keycloak.post(
        "users",
        Json.createObjectBuilder()
            .add("username", email)
            .add("email", email)
            .add("enabled", true)
            .build());
    return find(email).orElseThrow(() -> new Silent("an account was not opened"));
  }

  private Optional<String> find(String email) {
    JsonArray found =
        keycloak
            .get("users?exact=true&briefRepresentation=true&email=" + AdminCalls.encoded(email))
            .asJsonArray();
    return found.stream()
        .map(JsonValue::asJsonObject)
        .filter(user -> user.getString("email", "").equalsIgnoreCase(email))
        .map(user -> user.getString("id"))
        .findFirst();
  }

  @Override
  public void hold(String alias, String subject, Set<Role> roles) {
    String organization = "organizations/" + organization(alias);
    if (!roles.isEmpty()) {
      keycloak.post(organization + "/members", Json.createValue(subject));
    }
    Set<String> wanted = roles.stream().map(Role::code).collect(toSet());
    for (JsonValue value : keycloak.get(organization + "/groups?max=100").asJsonArray()) {
      JsonObject group = value.asJsonObject();
      String members = organization + "/groups/" + group.getString("id") + "/members";
      boolean holds = holds(members, subject);
      if (wanted.contains(group.getString("name")) && !holds) {
        keycloak.put(members + "/" + subject, Optional.empty());
      } else if (!wanted.contains(group.getString("name")) && holds) {
        keycloak.delete(members + "/" + subject);
      }
    }
    signIns.renew(subject, !roles.isEmpty(), clock.instant());
  }

  private boolean holds(String members, String subject) {
    return keycloak.get(members + "?max=1000").asJsonArray().stream()
        .anyMatch(member -> member.asJsonObject().getString("id").equals(subject));
  }

  private String organization(String alias) {
    return keycloak
        .get("organizations?exact=true&search=" + AdminCalls.encoded(alias))
        .asJsonArray()
        .stream()
        .map(JsonValue::asJsonObject)
        .filter(each -> each.getString("alias").equals(alias))
        .map(each -> each.getString("id"))
        .findFirst()
        .orElseThrow(() -> new Silent("Keycloak has no organization " + alias));
  }

  @Override
  public void welcome(String subject, Set<Role> roles, String back) {
    boolean hasPassword =
        keycloak.get("users/" + subject + "/credentials").asJsonArray().stream()
            .anyMatch(each -> each.asJsonObject().getString("type").equals("password"));
    if (hasPassword) {
      return;
    }
    JsonArrayBuilder actions =
        Json.createArrayBuilder().add("UPDATE_PASSWORD").add("UPDATE_PROFILE");
    if (roles.stream().anyMatch(Role::strong)) {
      actions.add("CONFIGURE_TOTP");
    }
    keycloak.put(
        "users/"
            + subject
            + "/execute-actions-email?lifespan="
            + 3 * ONE_DAY
            + "&client_id="
            + Keycloak.CLIENT
            + "&redirect_uri="
            + AdminCalls.encoded(back),
        Optional.of(actions.build()));
  }
}
