package org.infitah.foundation.identity.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a valid access token proves on one tenant's host.
 *
 * @param sid Keycloak's session, absent for tokens without one
 * @param acr how the person was recognised: {@code pwd} or {@code mfa}
 * @param roles given for this very tenant, and at the network the network's; nothing of any other
 *     tenant
 * @param elsewhere whether the token speaks of other tenants but not of this one
 * @param until when it expires
 */
public record Proof(
    String subject,
    Optional<String> sid,
    String name,
    String acr,
    Set<String> roles,
    boolean elsewhere,
    Instant until) {

  public Proof {
    roles = Set.copyOf(roles);
  }
}
