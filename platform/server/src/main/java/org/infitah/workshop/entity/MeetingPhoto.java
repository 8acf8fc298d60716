package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A picture taken at a meeting. */
@Entity
@Table(schema = "core", name = "meeting_photo")
public class MeetingPhoto extends TenantEntity {

  @Column(name = "workshop_id")
  private UUID workshopId;

  private int number;

  @Column(name = "file_id")
  private UUID fileId;

  private LocalText alt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected MeetingPhoto() {}

  public MeetingPhoto(UUID id, UUID workshopId, int number, UUID fileId, LocalText alt) {
    super(id);
    this.workshopId = workshopId;
    this.number = number;
    this.fileId = fileId;
    this.alt = alt;
  }

  public UUID workshopId() {
    return workshopId;
  }

  public int number() {
    return number;
  }

  public UUID fileId() {
    return fileId;
  }

  /** What is seen on it. */
  public LocalText alt() {
    return alt;
  }
}
