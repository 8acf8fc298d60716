package org.infitah.privacy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Somebody asks to be forgotten. */
@Entity
@Table(schema = "core", name = "person_erasure")
public class PersonErasure extends TenantEntity {

  /** Law 09-08, article 8: within ten days. */
  private static final int DAYS = 10;

  private String subject;

  private String name;

  private String state;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  private @Nullable String reason;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected PersonErasure() {}

  public PersonErasure(UUID id, String subject, String name, Instant now) {
    super(id);
    this.subject = subject;
    this.name = name;
    this.state = "asked";
    this.askedAt = now;
  }

  /**
   * Grants it or not.
   *
   * @throws AlreadyDecided when somebody did
   */
  public void decide(boolean granted, String why, String by, Instant now) {
    if (!isOpen()) {
      throw new AlreadyDecided();
    }
    this.state = granted ? "erased" : "refused";
    this.reason = why;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  public boolean isOpen() {
    return state.equals("asked");
  }

  public String subject() {
    return subject;
  }

  public String name() {
    return name;
  }

  /** As the messages call it. */
  public String state() {
    return state;
  }

  public LocalDate askedOn() {
    return askedAt.atZone(Morocco.ZONE).toLocalDate();
  }

  /** The last day to decide. */
  public LocalDate dueOn() {
    return askedOn().plusDays(DAYS);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Somebody decided it before. */
  public static final class AlreadyDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyDecided() {
      super("privacy.decided", 409);
    }
  }
}
