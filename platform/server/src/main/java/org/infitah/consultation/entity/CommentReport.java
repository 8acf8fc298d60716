package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Somebody wants a comment looked at; the database takes a person's word once. */
@Entity
@Table(schema = "core", name = "comment_report")
public class CommentReport extends TenantEntity {

  @Column(name = "comment_id")
  private UUID commentId;

  private String reporter;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected CommentReport() {}

  public UUID commentId() {
    return commentId;
  }

  public String reporter() {
    return reporter;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** When a moderator looked at it. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }
}
