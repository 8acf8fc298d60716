package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.identity.entity.Limits;
import org.infitah.foundation.identity.entity.Proof;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.identity.entity.Ticket;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.tenancy.Tenant;

/** Writes a new sign-in, ends the one it replaces, and sweeps those nobody came back to. */
@Dependent
public class OpenSignIn {

  private final SignInRepository signIns;
  private final KeptTokens kept;
  private final Clock clock;

  @Inject
  OpenSignIn(SignInRepository signIns, KeptTokens kept, Clock clock) {
    this.signIns = signIns;
    this.kept = kept;
    this.clock = clock;
  }

  @Transactional
  public Ticket open(
      Tenant tenant, Proof proof, String acr, TokenAnswer.Tokens tokens, Optional<Ticket> former) {
    Instant now = clock.instant();
    signIns.deleteOver(tenant.id(), now);
    former
        .flatMap(ticket -> signIns.find(tenant.id(), ticket, now))
        .ifPresent(old -> signIns.delete(tenant.id(), old.id(), old.subject()));
    SignIn signIn = SignIn.open(Uuid7.at(now), proof, acr, now, Limits.USUAL);
    Ticket ticket = Ticket.draw();
    signIns.insert(tenant.id(), signIn, ticket, kept.seal(tenant.id(), signIn.id(), tokens));
    return ticket;
  }
}
