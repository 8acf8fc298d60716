package org.infitah.visit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.problem.Refusal;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Somebody of the network may look into this tenant's back office until a moment. */
@Entity
@Table(schema = "core", name = "visit")
public class Visit extends TenantEntity {

  private String subject;

  private String name;

  private String reason;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Visit() {}

  public String subject() {
    return subject;
  }

  public String name() {
    return name;
  }

  public String reason() {
    return reason;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public Optional<String> endedBy() {
    return Optional.ofNullable(endedBy);
  }

  public boolean isOpen(Instant now) {
    return endedAt == null && now.isBefore(endsAt);
  }

  /**
   * Ends it before its time.
   *
   * @throws Over when it is over already
   */
  public void end(Instant now, String by) {
    if (!isOpen(now)) {
      throw new Over();
    }
    this.endedAt = now;
    this.endedBy = by;
  }

  /** It ended before. */
  public static final class Over extends Refusal {

    private static final long serialVersionUID = 1L;

    Over() {
      super("visit.over", 409);
    }
  }
}
