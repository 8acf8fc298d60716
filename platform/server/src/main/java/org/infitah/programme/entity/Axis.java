package org.infitah.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A line of work of a programme; projects answer to it. */
@Entity
@Table(schema = "core", name = "axis")
public class Axis extends TenantEntity {

  @Column(name = "programme_id")
  private UUID programmeId;

  private int number;

  private String code;

  private LocalText title;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Axis() {}

  public UUID programmeId() {
    return programmeId;
  }

  public int number() {
    return number;
  }

  public String code() {
    return code;
  }

  public LocalText title() {
    return title;
  }
}
