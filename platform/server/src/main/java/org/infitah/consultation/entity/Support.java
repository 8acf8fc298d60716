package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.infitah.spi.TenantEntity;

/** Somebody is for a contribution; the database takes a person's support once. */
@Entity
@Table(schema = "core", name = "contribution_support")
public class Support extends TenantEntity {

  @Column(name = "contribution_id")
  private UUID contributionId;

  private String supporter;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Support() {}

  public UUID contributionId() {
    return contributionId;
  }

  public String supporter() {
    return supporter;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
