package org.infitah.cli.config;

import java.util.Locale;

/** The roles a person may hold in one tenant: a group of its organization and a realm role each. */
public enum TenantRole implements Spelled {
  TENANT_ADMIN,
  FOCAL_POINT,
  SECRETARY,
  STAFF,
  ELECTED,
  ADVISORY_MEMBER,
  CIVIL_SOCIETY,
  EVALUATOR,
  ;

  /** The name Keycloak and the tables know. */
  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
