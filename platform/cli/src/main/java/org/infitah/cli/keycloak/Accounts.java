package org.infitah.cli.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.config.DemoAccounts.Account;

/** People's accounts, as far as the operator makes any: those for trying out. */
public final class Accounts {

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
