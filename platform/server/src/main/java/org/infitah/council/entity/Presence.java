package org.infitah.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.TenantEntity;

/** Whether a member came to a sitting. */
@Entity
@Table(schema = "core", name = "council_presence")
public class Presence extends TenantEntity {

  @Column(name = "sitting_id")
  private UUID sittingId;

  @Column(name = "member_id")
  private UUID memberId;

  private boolean present;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Presence() {}

  public Presence(UUID id, UUID sittingId, UUID memberId, boolean present) {
    super(id);
    this.sittingId = sittingId;
    this.memberId = memberId;
    this.present = present;
  }

  public UUID sittingId() {
    return sittingId;
  }

  public UUID memberId() {
    return memberId;
  }

  public boolean present() {
    return present;
  }
}
