package org.infitah.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** What a project shall have reached, and by when. */
@Entity
@Table(schema = "core", name = "milestone")
public class Milestone extends TenantEntity {

  @Column(name = "project_id")
  private UUID projectId;

  private int number;

  private LocalText title;

  @Column(name = "due_on")
  private CivicDate dueOn;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Milestone() {}

  public Milestone(UUID id, UUID projectId, int number, LocalText title, CivicDate dueOn) {
    super(id);
    this.projectId = projectId;
    this.number = number;
    this.title = title;
    this.dueOn = dueOn;
  }

  /** Its place among those of its project. */
  public int number() {
    return number;
  }

  public UUID projectId() {
    return projectId;
  }

  public LocalText title() {
    return title;
  }

  public CivicDate dueOn() {
    return dueOn;
  }
}
