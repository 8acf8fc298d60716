package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.TenantEntity;

/** How many came to a meeting; it stays when the list of those who registered is gone. */
@Entity
@Table(schema = "core", name = "turnout")
public class Turnout extends TenantEntity {

  @Column(name = "workshop_id")
  private UUID workshopId;

  private int registered;

  @Column(name = "walked_in")
  private int walkedIn;

  @Column(name = "counted_by")
  private String countedBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Turnout() {}

  public Turnout(UUID id, UUID workshopId, String by) {
    super(id);
    this.workshopId = workshopId;
    this.countedBy = by;
  }

  /** That many of those who had registered came, as this agent saw. */
  public void countRegistered(int came, String by) {
    registered = came;
    countedBy = by;
  }

  /** That many came without having registered. */
  public void countWalkedIn(int came, String by) {
    walkedIn = came;
    countedBy = by;
  }

  public UUID workshopId() {
    return workshopId;
  }

  public int registered() {
    return registered;
  }

  public int walkedIn() {
    return walkedIn;
  }

  public String countedBy() {
    return countedBy;
  }
}
