package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.tenancy.TenantContext;
import org.infitah.foundation.time.WallClock;

/**
 * Ends sign-ins. Whoever signs out on one host is signed out on all, at once, even when Keycloak
 * cannot be told: the session they share is marked as ended.
 */
@Dependent
public class EndSignIn {

  private final SignInRepository signIns;
  private final KeptTokens kept;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  EndSignIn(SignInRepository signIns, KeptTokens kept, AuditTrail audit, @WallClock Clock clock) {
    this.signIns = signIns;
    this.kept = kept;
    this.audit = audit;
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
    audit.record(new Act("sign-in.ended", subject, own.get().roles(), id.toString()));
    return signIns
        .delete(tenant, id, subject)
        .flatMap(tokens -> kept.open(tenant, id, tokens))
        .map(tokens -> new Ended(tokens.refresh(), tokens.id()));
  }

  /**
   * Keycloak says that a session has ended. Once: what we ended ourselves is recorded where it was
   * done.
   */
  @Transactional
  public void endEverywhere(TokenReader.EndedSession session) {
    if (signIns.ended(session.sid(), clock.instant())) {
      audit.record(new Act("sign-in.ended-everywhere", session.subject(), Set.of(), session.sid()));
    }
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
