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
import org.infitah.foundation.identity.entity.ServiceAccount;
import org.infitah.foundation.identity.entity.ServiceKey;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.time.WallClock;

/**
 * Recognises a program by its key. The key is looked for among the tenant's own, so that another
 * tenant's is as unknown as one that was never made.
 */
@Dependent
public class CheckServiceKey {

  private final ServiceAccountRepository accounts;
  private final RequestTransaction transaction;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  CheckServiceKey(
      ServiceAccountRepository accounts,
      RequestTransaction transaction,
      AuditTrail audit,
      @WallClock Clock clock) {
    this.accounts = accounts;
    this.transaction = transaction;
    this.audit = audit;
    this.clock = clock;
  }

  /** Nothing when the key is no good on this host, or no longer. */
  Optional<Person> check(String token, boolean reading) {
    Optional<ServiceKey> key = ServiceKey.of(token);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    transaction.begin(reading);
    Optional<ServiceAccount> found = accounts.find(key.get());
    if (found.isEmpty()) {
      transaction.end(true);
      return Optional.empty();
    }
    ServiceAccount account = found.get();
    Instant now = clock.instant();
    ServiceAccount.State state = account.state(now);
    if (state != ServiceAccount.State.ACTIVE) {
      transaction.end(true);
      audit.record(new Act("token.refused", account.subject(), Set.of(), state.code()));
      return Optional.empty();
    }
    if (account.isUseDue(now)) {
      // A request that reads may not write this in its own transaction.
      transaction.end(true);
      transaction.begin(false);
      accounts.used(account.id(), now);
      transaction.end(true);
      transaction.begin(reading);
    }
    return Optional.of(
        Person.program(account.subject(), account.name(), Set.copyOf(account.scopes())));
  }
}
