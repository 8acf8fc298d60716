package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.entity.Proof;
import org.infitah.foundation.identity.entity.ServiceKey;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.time.WallClock;

/**
 * Recognises the bearer of an access token on the API: a person's, which Keycloak gave, or a
 * program's key. A token that speaks of other tenants alone is refused here.
 */
@Dependent
public class CheckBearer {

  private final TokenReader reader;
  private final CheckServiceKey keys;
  private final SignInRepository signIns;
  private final RequestTransaction transaction;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  CheckBearer(
      TokenReader reader,
      CheckServiceKey keys,
      SignInRepository signIns,
      RequestTransaction transaction,
      AuditTrail audit,
      @WallClock Clock clock) {
    this.reader = reader;
    this.keys = keys;
    this.signIns = signIns;
    this.transaction = transaction;
    this.audit = audit;
    this.clock = clock;
  }

  /** Nothing when the token is no good on this host. */
  public Optional<Person> check(Tenant tenant, String token, boolean reading) {
    if (ServiceKey.isMarked(token)) {
      return keys.check(token, reading);
    }
    // Keys may have to be fetched: before the transaction begins.
    Optional<Proof> read = reader.access(token, tenant.alias(), tenant.isNetwork());
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Proof proof = read.get();
    if (proof.elsewhere()) {
      return refused(proof, "elsewhere");
    }
    Instant now = clock.instant();
    transaction.begin(reading);
    Optional<Set<String>> mandated =
        signIns.mandated(tenant.id(), proof.subject(), proof.sid(), now);
    if (mandated.isEmpty()) {
      transaction.end(true);
      return refused(proof, "session-ended");
    }
    return mandated.map(
        roles ->
            Recognition.person(
                proof.subject(),
                proof.name(),
                proof.roles(),
                roles,
                proof.acr().equals(SignIn.SECOND_FACTOR)));
  }

  /** A genuine token that is no good here: somebody is using it where they should not. */
  private Optional<Person> refused(Proof proof, String why) {
    audit.record(new Act("token.refused", proof.subject(), Set.of(), why));
    return Optional.empty();
  }
}
