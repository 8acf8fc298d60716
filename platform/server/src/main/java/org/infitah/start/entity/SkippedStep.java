package org.infitah.start.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.infitah.spi.TenantEntity;

/** A step that a tenant leaves out, until it takes it up again. */
@Entity
@Table(schema = "core", name = "skipped_step")
public class SkippedStep extends TenantEntity {

  private String step;

  @Column(name = "skipped_at")
  private Instant skippedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected SkippedStep() {}

  public SkippedStep(UUID id, String step, Instant now) {
    super(id);
    this.step = step;
    this.skippedAt = now;
  }

  public String step() {
    return step;
  }

  public Instant skippedAt() {
    return skippedAt;
  }
}
