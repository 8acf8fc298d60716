package org.infitah.cli.keycloak;

/** Where Keycloak is, which realm is ours, and the operator's own service account in it. */
public record KeycloakLogin(String url, String realm, String client, String secret) {

  /** The operator's account in the realm every installation has. */
  public static KeycloakLogin operator(String url, String secret) {
    return new KeycloakLogin(url, "collectivites", "portal-provision", secret);
  }

  @Override
  public String toString() {
    return client + " at " + url;
  }
}
