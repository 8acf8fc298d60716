package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A picture or a document that comes with a contribution, and what a moderator said of it. */
@Entity
@Table(schema = "core", name = "contribution_attachment")
public class Attachment extends TenantEntity {

  private static final String WAITING = "waiting";
  private static final String SHOWN = "shown";
  private static final String REFUSED = "refused";

  @Column(name = "contribution_id")
  private UUID contributionId;

  private int number;

  @Column(name = "file_id")
  private UUID fileId;

  private String description;

  @Column(name = "made_at")
  private Instant madeAt;

  private String state;

  @Column(name = "refused_for")
  private @Nullable String refusedFor;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Attachment() {}

  public Attachment(
      UUID id, UUID contributionId, int number, UUID fileId, String description, Instant now) {
    super(id);
    this.contributionId = contributionId;
    this.number = number;
    this.fileId = fileId;
    this.description = description;
    this.madeAt = now;
    this.state = WAITING;
  }

  /** Everybody sees it. */
  public void show(String by, Instant now) {
    decide(SHOWN, by, now);
  }

  /** Nobody sees it, for a reason that its author reads. */
  public void refuse(String reason, String by, Instant now) {
    decide(REFUSED, by, now);
    refusedFor = reason;
  }

  private void decide(String decision, String by, Instant now) {
    if (!waiting()) {
      throw new IllegalStateException("decided already");
    }
    state = decision;
    decidedBy = by;
    decidedAt = now;
  }

  public UUID contributionId() {
    return contributionId;
  }

  public int number() {
    return number;
  }

  public UUID fileId() {
    return fileId;
  }

  /** What it shows, in its author's words. */
  public String description() {
    return description;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public boolean waiting() {
    return WAITING.equals(state);
  }

  public boolean shown() {
    return SHOWN.equals(state);
  }

  /** {@code waiting}, {@code shown} or {@code refused}. */
  public String state() {
    return state;
  }

  public Optional<String> refusedFor() {
    return Optional.ofNullable(refusedFor);
  }

  public Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }
}
