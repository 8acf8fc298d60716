package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.entity.Limits;
import org.infitah.foundation.identity.entity.Proof;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.identity.entity.Ticket;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.time.WallClock;

/**
 * Recognises the bearer of a session's cookie. Usually one statement in the request's own
 * transaction; every few minutes it asks Keycloak whether its word still stands, outside any
 * transaction. While Keycloak is silent the sign-in goes on for a while, without strong roles.
 */
@Dependent
public class ResumeSignIn {

  private static final System.Logger LOG = System.getLogger(ResumeSignIn.class.getName());

  private final SignInRepository signIns;
  private final RememberSignIn remember;
  private final RequestTransaction transaction;
  private final Keycloak keycloak;
  private final TokenReader reader;
  private final KeptTokens kept;
  private final Clock clock;

  @Inject
  ResumeSignIn(
      SignInRepository signIns,
      RememberSignIn remember,
      RequestTransaction transaction,
      Keycloak keycloak,
      TokenReader reader,
      KeptTokens kept,
      @WallClock Clock clock) {
    this.signIns = signIns;
    this.remember = remember;
    this.transaction = transaction;
    this.keycloak = keycloak;
    this.reader = reader;
    this.kept = kept;
    this.clock = clock;
  }

  /** A sign-in that goes on. */
  public record Resumed(SignIn signIn, Person person) {}

  /** Nothing when it is unknown here or over. */
  public Optional<Resumed> resume(Tenant tenant, Ticket ticket, boolean reading) {
    Instant now = clock.instant();
    transaction.begin(reading);
    Optional<SignIn> found =
        signIns.find(tenant.id(), ticket, now).filter(s -> !s.isOver(now, Limits.USUAL));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SignIn signIn = found.get();
    if (signIn.isRefreshDue(now)) {
      transaction.end(true);
      return renew(tenant, signIn, now).map(renewed -> recognised(renewed, now));
    }
    if (signIn.isSeenDue(now)) {
      transaction.end(true);
      remember.seen(signIn.id(), now);
    }
    return Optional.of(recognised(signIn, now));
  }

  private Optional<SignIn> renew(Tenant tenant, SignIn signIn, Instant now) {
    boolean proven = signIn.isProven(now);
    Optional<byte[]> sealed =
        proven ? remember.claim(signIn, now.plus(Limits.CLAIM)) : remember.tokens(signIn);
    if (sealed.isEmpty()) {
      // Another request renews this very moment, and what we know still holds; or it has just
      // ended.
      return proven ? Optional.of(signIn) : Optional.empty();
    }
    Optional<KeptTokens.Pair> tokens = kept.open(tenant.id(), signIn.id(), sealed.get());
    if (tokens.isEmpty()) {
      return over(signIn, "its tokens cannot be opened");
    }
    TokenAnswer answer = keycloak.renew(tokens.get().refresh(), tenant.alias());
    if (answer instanceof TokenAnswer.Refused refused) {
      return over(signIn, refused.error());
    }
    if (answer instanceof TokenAnswer.Unavailable unavailable) {
      LOG.log(System.Logger.Level.WARNING, "Keycloak cannot be asked: {0}", unavailable.why());
      if (signIn.isSeenDue(now)) {
        remember.seen(signIn.id(), now);
      }
      return Optional.of(signIn);
    }
    TokenAnswer.Tokens fresh = (TokenAnswer.Tokens) answer;
    Optional<Proof> proof =
        reader
            .access(fresh.access(), tenant.alias(), tenant.isNetwork())
            .filter(p -> p.subject().equals(signIn.subject()));
    if (proof.isEmpty()) {
      return over(signIn, "its new token is no good");
    }
    SignIn renewed = signIn.renewed(proof.get(), now);
    remember.renewed(renewed, kept.seal(tenant.id(), signIn.id(), fresh));
    return Optional.of(renewed);
  }

  private Optional<SignIn> over(SignIn signIn, String why) {
    LOG.log(System.Logger.Level.INFO, "sign-in {0} is over: {1}", signIn.id(), why);
    remember.over(signIn);
    return Optional.empty();
  }

  private static Resumed recognised(SignIn signIn, Instant now) {
    return new Resumed(
        signIn,
        Recognition.person(
            signIn.subject(),
            signIn.name(),
            signIn.roles(),
            signIn.mandated(),
            signIn.isStrong(now)));
  }
}
