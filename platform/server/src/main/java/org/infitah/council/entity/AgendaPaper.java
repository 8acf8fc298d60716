package org.infitah.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A document that a point of the agenda comes with. */
@Entity
@Table(schema = "core", name = "agenda_paper")
public class AgendaPaper extends TenantEntity {

  @Column(name = "point_id")
  private UUID pointId;

  private int number;
  private LocalText title;

  @Column(name = "file_id")
  private UUID fileId;

  @Column(name = "added_by")
  private String addedBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected AgendaPaper() {}

  public AgendaPaper(UUID id, UUID pointId, int number, LocalText title, UUID fileId, String by) {
    super(id);
    this.pointId = pointId;
    this.number = number;
    this.title = title;
    this.fileId = fileId;
    this.addedBy = by;
  }

  public UUID pointId() {
    return pointId;
  }

  public int number() {
    return number;
  }

  public LocalText title() {
    return title;
  }

  public UUID fileId() {
    return fileId;
  }

  public String addedBy() {
    return addedBy;
  }
}
