package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.infitah.foundation.identity.MailAddresses;

/** The addresses of Keycloak's accounts. */
@Dependent
public class KeycloakMailAddresses implements MailAddresses {

  private final AdminCalls keycloak;

  @Inject
  KeycloakMailAddresses(AdminCalls keycloak) {
    this.keycloak = keycloak;
  }

  @Override
  public Optional<String> of(String subject) {
    JsonObject user = keycloak.get("users/" + AdminCalls.encoded(subject)).asJsonObject();
    return user.getBoolean("emailVerified", false)
        ? Optional.of(user.getString("email", "")).filter(address -> !address.isEmpty())
        : Optional.empty();
  }
}
