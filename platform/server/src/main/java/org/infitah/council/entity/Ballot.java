package org.infitah.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.TenantEntity;

/** What a member said when called by name. */
@Entity
@Table(schema = "core", name = "council_ballot")
public class Ballot extends TenantEntity {

  @Column(name = "point_id")
  private UUID pointId;

  @Column(name = "member_id")
  private UUID memberId;

  private String choice;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Ballot() {}

  public Ballot(UUID id, UUID pointId, UUID memberId, String choice) {
    super(id);
    this.pointId = pointId;
    this.memberId = memberId;
    this.choice = choice;
  }

  public UUID pointId() {
    return pointId;
  }

  public UUID memberId() {
    return memberId;
  }

  /** {@code for}, {@code against}, {@code abstain} or {@code recused}. */
  public String choice() {
    return choice;
  }
}
