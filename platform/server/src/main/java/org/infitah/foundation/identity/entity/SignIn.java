package org.infitah.foundation.identity.entity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A session of somebody on one tenant's host. It begins when Keycloak answers, is renewed every few
 * minutes with Keycloak, and ends when the person signs out anywhere, when Keycloak says so, when
 * nothing was asked for a while, or after a working day.
 *
 * @param sid Keycloak's session, shared by this person's sign-ins on all hosts
 * @param roles what Keycloak has given for this tenant
 * @param mandated the roles an active mandate covers just now
 * @param ended whether Keycloak's session has ended since
 * @param refreshAt when to ask Keycloak again
 * @param provenUntil until when its last answer holds
 */
public record SignIn(
    UUID id,
    String subject,
    String sid,
    String name,
    String acr,
    Set<String> roles,
    Set<String> mandated,
    boolean ended,
    Instant startedAt,
    Instant seenAt,
    Instant refreshAt,
    Instant provenUntil,
    Instant expiresAt) {

  public static final String SECOND_FACTOR = "mfa";

  public SignIn {
    roles = Set.copyOf(roles);
    mandated = Set.copyOf(mandated);
  }

  public static SignIn open(UUID id, Proof proof, String acr, Instant now, Limits limits) {
    return new SignIn(
        id,
        proof.subject(),
        proof.sid().orElseThrow(),
        proof.name(),
        acr,
        proof.roles(),
        Set.of(),
        false,
        now,
        now,
        proof.until().minus(Limits.AHEAD),
        proof.until(),
        now.plus(limits.longest()));
  }

  /**
   * With what Keycloak says now. How the person was recognised stays what it was at the beginning.
   */
  public SignIn renewed(Proof proof, Instant now) {
    return new SignIn(
        id,
        subject,
        sid,
        proof.name(),
        acr,
        proof.roles(),
        mandated,
        ended,
        startedAt,
        now,
        proof.until().minus(Limits.AHEAD),
        proof.until(),
        expiresAt);
  }

  public boolean isOver(Instant now, Limits limits) {
    return ended
        || !now.isBefore(expiresAt)
        || !now.isBefore(seenAt.plus(limits.idle()))
        || !now.isBefore(provenUntil.plus(limits.grace()));
  }

  public boolean isRefreshDue(Instant now) {
    return !now.isBefore(refreshAt);
  }

  public boolean isSeenDue(Instant now) {
    return !now.isBefore(seenAt.plus(Limits.SEEN_EVERY));
  }

  /** Whether Keycloak's last word still holds. */
  public boolean isProven(Instant now) {
    return now.isBefore(provenUntil);
  }

  /** Whether strong roles count: a second factor was given and Keycloak's word is fresh. */
  public boolean isStrong(Instant now) {
    return acr.equals(SECOND_FACTOR) && isProven(now);
  }
}
