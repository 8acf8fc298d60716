package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** The collectivity's reasoned answer to one contribution or to many. */
@Entity
@Table(schema = "core", name = "contribution_answer")
public class ContributionAnswer extends TenantEntity {

  @Column(name = "consultation_id")
  private UUID consultationId;

  private String outcome;
  private String reason;
  private LocalText words;
  private @Nullable String project;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected ContributionAnswer() {}

  public ContributionAnswer(UUID id, UUID consultationId, Reply reply, String by, Instant now) {
    super(id);
    if (!reply.wrong().isEmpty()) {
      throw new IllegalArgumentException("no answer: " + reply.wrong());
    }
    this.consultationId = consultationId;
    this.outcome = reply.outcome();
    this.reason = reply.reason();
    this.words = reply.words();
    this.project = reply.project().orElse(null);
    this.answeredBy = by;
    this.answeredAt = now;
  }

  public Reply reply() {
    return new Reply(outcome, reason, words, Optional.ofNullable(project));
  }

  public UUID consultationId() {
    return consultationId;
  }

  public String answeredBy() {
    return answeredBy;
  }

  public Instant answeredAt() {
    return answeredAt;
  }
}
