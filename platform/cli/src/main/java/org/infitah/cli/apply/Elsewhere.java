package org.infitah.cli.apply;

import picocli.CommandLine.Option;

/**
 * The doors of an installation that is not this directory's own, as the command line takes them.
 */
public final class Elsewhere {

  @Option(names = "--database", required = true, description = "jdbc:postgresql://...")
  private String database = "";

  @Option(names = "--keycloak", required = true, description = "Its address for the operator.")
  private String keycloak = "";

  @Option(names = "--domain", required = true, description = "The apex host.")
  private String domain = "";

  @Option(
      names = "--migrator-password",
      defaultValue = "${env:INFITAH_MIGRATOR_PASSWORD:-}",
      description = "Else INFITAH_MIGRATOR_PASSWORD.")
  private String password = "";

  @Option(
      names = "--provision-secret",
      defaultValue = "${env:INFITAH_PORTAL_PROVISION_SECRET:-}",
      description = "Else INFITAH_PORTAL_PROVISION_SECRET.")
  private String secret = "";

  String database() {
    return database;
  }

  String keycloak() {
    return keycloak;
  }

  String domain() {
    return domain;
  }

  String password() {
    return password;
  }

  String secret() {
    return secret;
  }
}
