package org.infitah.cli.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.config.DemoAccounts.Account;

/** People's accounts, as far as the operator makes any: those for trying out. */
public final class Accounts {

  private static final Duration INVITED_FOR = Duration.ofDays(7);

  private final AdminApi api;

  public Accounts(AdminApi api) {
    this.api = api;
  }

  public Optional<String> find(String username) {
    JsonArray found =
        api.get("users?exact=true&briefRepresentation=true&username=" + AdminApi.encoded(username))
            .asJsonArray();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getJsonObject(0).getString("id"));
  }

  /** The account of a mail address, made now if there is none; its owner is asked nothing yet. */
  public String ofMail(String email, String language) {
    return findByMail(email)
        .or(
            () ->
                api.create(
                    "users",
                    Json.createObjectBuilder()
                        .add("username", email)
                        .add("email", email)
                        .add("enabled", true)
                        .add(
                            "attributes",
                            Json.createObjectBuilder()
                                .add("locale", Json.createArrayBuilder().add(language)))
                        .build()))
        .or(() -> findByMail(email))
        .orElseThrow(() -> new CannotGoOn("Keycloak has another account named as that address"));
  }

  /** The account of that address, else of that name; made now if there is neither. */
  public String like(String username, Optional<String> email) {
    return email
        .map(address -> ofMail(address, "ar"))
        .or(() -> find(username))
        .or(
            () ->
                api.create(
                    "users",
                    Json.createObjectBuilder()
                        .add("username", username)
                        .add("enabled", true)
                        .build()))
        .or(() -> find(username))
        .orElseThrow(() -> new CannotGoOn("Keycloak hides the account " + username));
  }

  private Optional<String> findByMail(String email) {
    JsonArray found =
        api.get("users?exact=true&briefRepresentation=true&email=" + AdminApi.encoded(email))
            .asJsonArray();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getJsonObject(0).getString("id"));
  }

  /**
   * Has Keycloak write to the account's owner: a link to choose what is still missing of password
   * and second factor, which leads back to that address.
   */
  public void invite(String account, String callback) {
    Set<String> held = new HashSet<>();
    for (JsonValue credential : api.get("users/" + account + "/credentials").asJsonArray()) {
      held.add(credential.asJsonObject().getString("type"));
    }
    JsonArrayBuilder asked = Json.createArrayBuilder();
    if (!held.contains("password")) {
      asked.add("UPDATE_PASSWORD");
    }
    asked.add(held.contains("otp") ? "VERIFY_EMAIL" : "CONFIGURE_TOTP");
    api.put(
        "users/"
            + account
            + "/execute-actions-email?client_id=portal-web&lifespan="
            + INVITED_FOR.toSeconds()
            + "&redirect_uri="
            + AdminApi.encoded(callback),
        Optional.of(asked.build()));
  }

  /** Makes the account with its password and, where it has one, its one-time code generator. */
  public String create(Account account) {
    JsonArrayBuilder credentials =
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder()
                    .add("type", "password")
                    .add("value", account.password())
                    .add("temporary", false));
    account.otpSecret().ifPresent(secret -> credentials.add(oneTimeCodes(secret)));
    return api.create(
            "users",
            Json.createObjectBuilder()
                .add("username", account.username())
                .add("email", account.email())
                .add("emailVerified", true)
                .add("enabled", true)
                .add("firstName", account.name().substring(0, account.name().indexOf(' ')))
                .add("lastName", account.name().substring(account.name().indexOf(' ') + 1))
                .add("credentials", credentials)
                .build())
        .orElseThrow(() -> new CannotGoOn("Keycloak has another account with " + account.email()));
  }

  private static JsonObject oneTimeCodes(String secret) {
    JsonObject value = Json.createObjectBuilder().add("value", secret).build();
    JsonObject how =
        Json.createObjectBuilder()
            .add("subType", "totp")
            .add("digits", 6)
            .add("counter", 0)
            .add("period", 30)
            .add("algorithm", "HmacSHA1")
            .add("secretEncoding", "BASE32")
            .build();
    return Json.createObjectBuilder()
        .add("type", "otp")
        .add("userLabel", "demo")
        .add("secretData", value.toString())
        .add("credentialData", how.toString())
        .build();
  }
}
