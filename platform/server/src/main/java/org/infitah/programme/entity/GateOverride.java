package org.infitah.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A step opened without what it asks for: one says why, a second person confirms it. */
@Entity
@Table(schema = "core", name = "gate_override")
public class GateOverride extends TenantEntity {

  private static final int LEAST = 10;
  private static final int MOST = 1_000;

  @Column(name = "programme_id")
  private UUID programmeId;

  private String step;

  private LocalText reason;

  private String state;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "confirmed_by")
  private @Nullable String confirmedBy;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected GateOverride() {}

  public GateOverride(UUID id, UUID programmeId, String step, LocalText reason, Asked asked) {
    super(id);
    this.programmeId = programmeId;
    this.step = step;
    this.reason = reason;
    this.state = "asked";
    this.askedBy = asked.by();
    this.askedAt = asked.at();
  }

  /** Who asked, and when. */
  public record Asked(String by, Instant at) {}

  /** Whether a reason says enough, and not too much. */
  public static boolean suffices(LocalText reason) {
    return reason.texts().values().stream()
        .allMatch(words -> words.length() >= LEAST && words.length() <= MOST);
  }

  /** A second person says whether the step is open. */
  public void decide(boolean confirmed, String by, Instant at) {
    if (!awaits() || by.equals(askedBy)) {
      throw new IllegalStateException("not to be decided by who asked, nor twice");
    }
    state = confirmed ? "confirmed" : "declined";
    confirmedBy = by;
    confirmedAt = at;
  }

  public boolean awaits() {
    return state.equals("asked");
  }

  /** Whether it opens its step. */
  public boolean opens() {
    return state.equals("confirmed");
  }

  public UUID programmeId() {
    return programmeId;
  }

  public String step() {
    return step;
  }

  public LocalText reason() {
    return reason;
  }

  /** {@code asked}, {@code confirmed} or {@code declined}. */
  public String state() {
    return state;
  }

  public String askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<String> confirmedBy() {
    return Optional.ofNullable(confirmedBy);
  }

  public Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }
}
