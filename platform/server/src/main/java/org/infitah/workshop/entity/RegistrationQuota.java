package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A group of those who register, and how many of it have a place at most. */
@Entity
@Table(schema = "core", name = "registration_quota")
public class RegistrationQuota extends TenantEntity {

  @Column(name = "workshop_id")
  private UUID workshopId;

  private int number;
  private LocalText title;
  private int places;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected RegistrationQuota() {}

  public RegistrationQuota(UUID id, UUID workshopId, int number, Terms.Group group) {
    super(id);
    this.workshopId = workshopId;
    this.number = number;
    this.title = group.title();
    this.places = group.places();
  }

  /** Is called otherwise, or has more or fewer places. */
  public void change(Terms.Group group) {
    title = group.title();
    places = group.places();
  }

  public UUID workshopId() {
    return workshopId;
  }

  public int number() {
    return number;
  }

  public LocalText title() {
    return title;
  }

  public int places() {
    return places;
  }
}
