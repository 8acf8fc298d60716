package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.tenancy.TenantContext;

/**
 * Ends sign-ins. Whoever signs out on one host is signed out on all, at once, even when Keycloak
 * cannot be told: the session they share is marked as ended.
 */
@Dependent
public class EndSignIn {

  private final SignInRepository signIns;
  private final KeptTokens kept;
  private final Clock clock;

  @Inject
  EndSignIn(SignInRepository signIns, KeptTokens kept, Clock clock) {
    this.signIns = signIns;
    this.kept = kept;
    this.clock = clock;
  }

  /** Ends one's own sign-in, here or on another device; nothing happens to anybody else's. */
  @Transactional
  public Optional<Ended> end(String subject, UUID id) {
    int tenant = TenantContext.tenant().orElseThrow();
    Optional<SignIn> own =
        signIns.listOf(tenant, subject, clock.instant()).stream()
            .filter(signIn -> signIn.id().equals(id))
            .findFirst();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    signIns.ended(own.get().sid(), clock.instant());
    return signIns
        .delete(tenant, id, subject)
        .flatMap(tokens -> kept.open(tenant, id, tokens))
        .map(tokens -> new Ended(tokens.refresh(), tokens.id()));
  }

  /** Keycloak says that a session has ended. */
  @Transactional
  public void endEverywhere(String sid) {
    signIns.ended(sid, clock.instant());
  }

  /** What Keycloak must still hear of. */
  public record Ended(String refreshToken, String idToken) {

    /** Never the tokens: they would be in a log next. */
    @Override
    public String toString() {
      return "Ended";
    }
  }
}
