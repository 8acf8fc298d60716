package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.entity.Limits;
import org.infitah.foundation.identity.entity.Proof;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.identity.entity.Ticket;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.time.WallClock;

/** Writes a new sign-in and ends the one it replaces, as after a second factor. */
@Dependent
public class OpenSignIn {

  private final SignInRepository signIns;
  private final KeptTokens kept;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  OpenSignIn(SignInRepository signIns, KeptTokens kept, AuditTrail audit, @WallClock Clock clock) {
    this.signIns = signIns;
    this.kept = kept;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Ticket open(
      Tenant tenant, Proof proof, String acr, TokenAnswer.Tokens tokens, Optional<Ticket> former) {
    Instant now = clock.instant();
    Optional<SignIn> old = former.flatMap(ticket -> signIns.find(tenant.id(), ticket, now));
    old.ifPresent(replaced -> signIns.delete(tenant.id(), replaced.id(), replaced.subject()));
    SignIn signIn = SignIn.open(Uuid7.at(now), proof, acr, now, Limits.USUAL);
    Ticket ticket = Ticket.draw();
    signIns.insert(tenant.id(), signIn, ticket, kept.seal(tenant.id(), signIn.id(), tokens));
    boolean steppedUp =
        acr.equals(SignIn.SECOND_FACTOR)
            && old.filter(replaced -> replaced.subject().equals(proof.subject())).isPresent();
    audit.record(
        new Act(
            steppedUp ? "sign-in.stepped-up" : "sign-in.opened",
            proof.subject(),
            proof.roles(),
            signIn.id().toString()));
    return ticket;
  }
}
