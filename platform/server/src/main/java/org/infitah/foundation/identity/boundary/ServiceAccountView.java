package org.infitah.foundation.identity.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.entity.ServiceAccount;

/**
 * A service account as machines read it.
 *
 * @param state active, expired or revoked
 * @param lastDay it counts until the midnight after it
 * @param usedAt when it was last recognised, to a few minutes
 */
public record ServiceAccountView(
    UUID id,
    String name,
    String purpose,
    List<String> scopes,
    String state,
    Instant madeAt,
    String lastDay,
    Optional<Instant> usedAt) {

  static ServiceAccountView of(ServiceAccount account, Instant now) {
    return new ServiceAccountView(
        account.id(),
        account.name(),
        account.purpose(),
        account.scopes(),
        account.state(now).code(),
        account.madeAt(),
        account.lastDay().toString(),
        account.usedAt());
  }
}
