package org.infitah.foundation.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A program that acts for a tenant over the API, within scopes and until a day. It is revoked,
 * never removed: the record of acts names it.
 */
@Entity
@Table(schema = "core", name = "service_account")
public class ServiceAccount extends TenantEntity {

  private static final Duration COARSE = Duration.ofMinutes(5);

  private String name;

  private String purpose;

  @Column(name = "token_hash")
  private String tokenHash;

  @Convert(converter = TextListConverter.class)
  private List<String> scopes;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @Column(name = "revoked_by")
  private @Nullable String revokedBy;

  /** Where it stands. */
  public enum State {
    ACTIVE,
    EXPIRED,
    REVOKED;

    /** As the messages and the API call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is asked for.
   *
   * @param lastDay the key counts until the midnight after it
   */
  public record Wish(String name, String purpose, List<String> scopes, LocalDate lastDay) {

    public Wish {
      scopes = List.copyOf(scopes);
    }
  }

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected ServiceAccount() {}

  public ServiceAccount(UUID id, Wish wish, ServiceKey key, String by, Instant now) {
    super(id);
    this.name = wish.name();
    this.purpose = wish.purpose();
    this.scopes = wish.scopes();
    this.tokenHash = key.hash();
    this.madeBy = by;
    this.madeAt = now;
    this.expiresAt = wish.lastDay().plusDays(1).atStartOfDay(Morocco.ZONE).toInstant();
  }

  /** Ends it, at once. */
  public void revoke(Instant now, String by) {
    if (revokedAt != null) {
      throw new AlreadyRevoked();
    }
    this.revokedAt = now;
    this.revokedBy = by;
  }

  public State state(Instant now) {
    if (revokedAt != null) {
      return State.REVOKED;
    }
    return expiresAt.isAfter(now) ? State.ACTIVE : State.EXPIRED;
  }

  /** Whether it is time to note that it is used; not at every request. */
  public boolean isUseDue(Instant now) {
    return usedAt == null || usedAt.plus(COARSE).isBefore(now);
  }

  /** What the record of acts calls it. */
  public String subject() {
    return "service:" + id();
  }

  public String name() {
    return name;
  }

  public String purpose() {
    return purpose;
  }

  public List<String> scopes() {
    return List.copyOf(scopes);
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** The last day it counts. */
  public LocalDate lastDay() {
    return expiresAt.minusNanos(1_000).atZone(Morocco.ZONE).toLocalDate();
  }

  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }

  /** It is over. */
  public static final class AlreadyRevoked extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyRevoked() {
      super("identity.service.over", 409);
    }
  }
}
