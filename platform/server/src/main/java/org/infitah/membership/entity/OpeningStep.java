package org.infitah.membership.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.infitah.spi.TenantEntity;

/** A step of an opening that the operator has taken. */
@Entity
@Table(schema = "core", name = "task_step")
public class OpeningStep extends TenantEntity {

  @Column(name = "task_id")
  private UUID taskId;

  private String code;

  @Column(name = "taken_at")
  private Instant takenAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected OpeningStep() {}

  public UUID taskId() {
    return taskId;
  }

  public String code() {
    return code;
  }

  public Instant takenAt() {
    return takenAt;
  }
}
