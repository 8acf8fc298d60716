package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.infitah.spi.TenantEntity;

/** Somebody wants to be written to about a contribution; the database takes a person once. */
@Entity
@Table(schema = "core", name = "contribution_follow")
public class ContributionFollow extends TenantEntity {

  @Column(name = "contribution_id")
  private UUID contributionId;

  private String follower;
  private String address;
  private String language;

  @Column(name = "leave_key")
  private UUID leaveKey;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected ContributionFollow() {}

  public UUID contributionId() {
    return contributionId;
  }

  public String follower() {
    return follower;
  }

  public String address() {
    return address;
  }

  /** The language they read. */
  public String language() {
    return language;
  }

  /** With which they leave, without an account. */
  public UUID leaveKey() {
    return leaveKey;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
