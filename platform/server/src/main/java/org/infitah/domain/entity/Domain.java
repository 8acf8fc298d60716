package org.infitah.domain.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.problem.Refusal;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A domain that a collectivity wants its portal to answer under. It waits until the proof is found
 * in the DNS; it is proved, or refused after a time without proof, and may then be asked for again;
 * it is leaving from the moment somebody gives it up until Keycloak has forgotten it too.
 */
@Entity
@Table(schema = "core", name = "domain")
public class Domain extends TenantEntity {

  private String host;

  private String token;

  private String state;

  private @Nullable String reason;

  private int tries;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "checked_at")
  private @Nullable Instant checkedAt;

  @Column(name = "proved_at")
  private @Nullable Instant provedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Domain() {}

  public Domain(UUID id, DomainName name, String token, String by, Instant now) {
    super(id);
    this.host = name.ascii();
    this.token = token;
    this.state = "waiting";
    this.askedAt = now;
    this.askedBy = by;
  }

  /**
   * Has the proof looked for anew.
   *
   * @throws Settled when it was found already, or the domain is leaving
   */
  public void wait(Instant now) {
    if (state.equals("proved") || state.equals("leaving")) {
      throw new Settled();
    }
    this.state = "waiting";
    this.tries = 0;
    this.askedAt = now;
  }

  /** Gives it up. */
  public void leave() {
    this.state = "leaving";
    this.reason = null;
  }

  /**
   * Makes sure that the portal answers under it.
   *
   * @throws Unproved when it does not yet
   */
  public void requireProved() {
    if (!state.equals("proved")) {
      throw new Unproved();
    }
  }

  public DomainName name() {
    return new DomainName(host);
  }

  public String token() {
    return token;
  }

  /** {@code waiting}, {@code proved}, {@code refused} or {@code leaving}. */
  public String state() {
    return state;
  }

  /**
   * Why the last look did not prove it: {@code absent}, {@code other}, {@code silent}, {@code
   * taken}.
   */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public int tries() {
    return tries;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String askedBy() {
    return askedBy;
  }

  public Optional<Instant> checkedAt() {
    return Optional.ofNullable(checkedAt);
  }

  public Optional<Instant> provedAt() {
    return Optional.ofNullable(provedAt);
  }

  /** There is nothing to look for. */
  public static final class Settled extends Refusal {

    private static final long serialVersionUID = 1L;

    Settled() {
      super("domain.settled", 409);
    }
  }

  /** The portal does not answer under it. */
  public static final class Unproved extends Refusal {

    private static final long serialVersionUID = 1L;

    Unproved() {
      super("domain.unproved", 409);
    }
  }
}
