package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.entity.Attempt;
import org.infitah.foundation.identity.entity.Proof;
import org.infitah.foundation.identity.entity.Ticket;
import org.infitah.foundation.tenancy.Tenant;

/** Turns the code a browser brought back from Keycloak into a sign-in on this tenant's host. */
@Dependent
public class CompleteSignIn {

  private static final System.Logger LOG = System.getLogger(CompleteSignIn.class.getName());

  private final Keycloak keycloak;
  private final TokenReader reader;
  private final OpenSignIn opening;
  private final AuditTrail audit;

  @Inject
  CompleteSignIn(Keycloak keycloak, TokenReader reader, OpenSignIn opening, AuditTrail audit) {
    this.keycloak = keycloak;
    this.reader = reader;
    this.opening = opening;
    this.audit = audit;
  }

  /** How it went. */
  public sealed interface Outcome {
    /** The browser gets the ticket. */
    record Opened(Ticket ticket) implements Outcome {}

    /** Keycloak refused, or what it sent is not to be believed. */
    record Failed() implements Outcome {}

    /** Keycloak stopped answering half way. */
    record Unavailable() implements Outcome {}
  }

  /**
   * Completes an attempt.
   *
   * @param former the sign-in this browser had until now, if any; it ends
   */
  public Outcome complete(
      Tenant tenant, Attempt attempt, String code, URI callback, Optional<Ticket> former) {
    TokenAnswer first = keycloak.exchange(code, attempt, callback);
    if (!(first instanceof TokenAnswer.Tokens wide)) {
      return failed(first);
    }
    Optional<String> subject = reader.subject(wide.id(), attempt.nonce());
    Optional<Proof> recognised = reader.access(wide.access(), tenant.alias(), tenant.isNetwork());
    if (subject.isEmpty() || recognised.isEmpty()) {
      return new Outcome.Failed();
    }
    TokenAnswer second = keycloak.renew(wide.refresh(), tenant.alias());
    if (!(second instanceof TokenAnswer.Tokens narrow)) {
      if (second instanceof TokenAnswer.Refused refused) {
        refused(subject.get(), refused.error());
      }
      return failed(second);
    }
    Optional<Proof> proof = reader.access(narrow.access(), tenant.alias(), tenant.isNetwork());
    if (proof.filter(p -> p.subject().equals(subject.get()) && p.sid().isPresent()).isEmpty()) {
      refused(subject.get(), "narrowed-token");
      return new Outcome.Failed();
    }
    // How they were recognised is what this very sign-in says; a renewal may say less.
    return new Outcome.Opened(
        opening.open(tenant, proof.get(), recognised.get().acr(), narrow, former));
  }

  /** Keycloak knows them, and yet they do not come in. */
  private void refused(String subject, String why) {
    audit.record(new Act("sign-in.refused", subject, Set.of(), why));
  }

  private static Outcome failed(TokenAnswer answer) {
    LOG.log(System.Logger.Level.WARNING, "a sign-in could not be completed: {0}", answer);
    return answer instanceof TokenAnswer.Unavailable
        ? new Outcome.Unavailable()
        : new Outcome.Failed();
  }
}
