package org.infitah.foundation.identity.control;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.identity.entity.Proof;
import org.jspecify.annotations.Nullable;

/**
 * Reads a genuine access token for one tenant: only that tenant's entry, only roles that can be
 * held there. What the network gave somebody is one role at a member, which counts only while the
 * member's table knows of a visit. Keycloak can put another tenant's entry into a renewed token; it
 * is never looked at.
 */
final class AccessClaims {

  private static final String PASSWORD = "pwd";

  private AccessClaims() {}

  static Proof read(JWTClaimsSet claims, String alias, boolean network) throws ParseException {
    Map<String, Object> organizations = map(claims.getClaim("organization"));
    Set<String> roles = new HashSet<>(roles(organizations.get(alias), Role.Reach.TENANT));
    Set<String> ofNetwork = roles(claims.getClaims(), Role.Reach.NETWORK);
    if (network) {
      roles.addAll(ofNetwork);
    } else if (ofNetwork.contains(Role.NETWORK_ADMIN.code())) {
      roles.add(Role.NETWORK_VISITOR.code());
    }
    return new Proof(
        claims.getSubject(),
        Optional.ofNullable(claims.getStringClaim("sid")),
        name(claims),
        Optional.ofNullable(claims.getStringClaim("acr")).orElse(PASSWORD),
        roles,
        !organizations.isEmpty() && !organizations.containsKey(alias),
        claims.getExpirationTime().toInstant());
  }

  private static String name(JWTClaimsSet claims) throws ParseException {
    for (String claim : new String[] {"name", "preferred_username"}) {
      String name = claims.getStringClaim(claim);
      if (name != null && !name.isBlank()) {
        return name;
      }
    }
    return claims.getSubject();
  }

  private static Set<String> roles(@Nullable Object entry, Role.Reach reach) {
    Object named = map(map(entry).get("realm_access")).get("roles");
    if (!(named instanceof Collection<?> list)) {
      return Set.of();
    }
    return list.stream()
        .map(String::valueOf)
        .filter(code -> Role.find(code).filter(role -> role.reach() == reach).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Collections.emptyMap();
  }
}
