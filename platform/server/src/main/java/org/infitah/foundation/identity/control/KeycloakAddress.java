package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where Keycloak answers. Its addresses follow from the realm's, so starting needs no discovery.
 */
@ApplicationScoped
public class KeycloakAddress {

  private static final String REALM = "collectivites";

  private final String realm;
  private final String admin;

  /** For the container's proxy alone. */
  protected KeycloakAddress() {
    this("");
  }

  @Inject
  KeycloakAddress(@ConfigProperty(name = "infitah.keycloak.url") String url) {
    String root = url.replaceFirst("/+$", "");
    this.realm = root + "/realms/" + REALM;
    this.admin = root + "/admin/realms/" + REALM;
  }

  /** The realm's own address, and the issuer of its tokens. */
  public String issuer() {
    return realm;
  }

  URI authorization() {
    return protocol("auth");
  }

  URI token() {
    return protocol("token");
  }

  URI keys() {
    return protocol("certs");
  }

  /** Where the realm is administered. */
  String admin() {
    return admin;
  }

  URI endSession() {
    return protocol("logout");
  }

  /** {@code scheme://host[:port]}: what a sign-out form may be sent on to. */
  public String origin() {
    URI uri = URI.create(realm);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  private URI protocol(String door) {
    return URI.create(realm + "/protocol/openid-connect/" + door);
  }
}
