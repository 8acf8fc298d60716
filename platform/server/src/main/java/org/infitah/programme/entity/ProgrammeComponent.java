package org.infitah.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** What the national support programme does for its members. */
@Entity
@Table(schema = "core", name = "programme_component")
public class ProgrammeComponent extends TenantEntity {

  @Column(name = "programme_id")
  private UUID programmeId;

  private int number;

  private LocalText title;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected ProgrammeComponent() {}

  public UUID programmeId() {
    return programmeId;
  }

  public int number() {
    return number;
  }

  public LocalText title() {
    return title;
  }
}
