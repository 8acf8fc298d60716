package org.infitah.foundation.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody can be given. Tenant roles are held in one tenant, network roles at the network;
 * every signed-in account is a citizen everywhere. Only declarations of permissions name roles.
 */
public enum Role {
  TENANT_ADMIN(Reach.TENANT, true),
  FOCAL_POINT(Reach.TENANT, false),
  SECRETARY(Reach.TENANT, false),
  STAFF(Reach.TENANT, false),
  ELECTED(Reach.TENANT, false),
  ADVISORY_MEMBER(Reach.TENANT, false),
  CIVIL_SOCIETY(Reach.TENANT, false),
  EVALUATOR(Reach.TENANT, false),
  NETWORK_ADMIN(Reach.NETWORK, true),
  PARTNER_OBSERVER(Reach.NETWORK, false),
  /** Somebody of the network, where a tenant's visit is open; gives nothing but reading. */
  NETWORK_VISITOR(Reach.VISIT, true),
  CITIZEN(Reach.EVERYWHERE, false);

  /** Where a role can be held. */
  public enum Reach {
    TENANT,
    NETWORK,
    VISIT,
    EVERYWHERE
  }

  private final Reach reach;
  private final boolean strong;

  Role(Reach reach, boolean strong) {
    this.reach = reach;
    this.strong = strong;
  }

  public Reach reach() {
    return reach;
  }

  /** Counts only after a second factor was given, and never while Keycloak cannot confirm it. */
  public boolean strong() {
    return strong;
  }

  /** The name Keycloak, the tables and the messages know. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Role> find(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
