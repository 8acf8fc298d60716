package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A table of a workshop, its topic and who sat there. */
@Entity
@Table(schema = "core", name = "breakout_group")
public class BreakoutGroup extends TenantEntity {

  @Column(name = "workshop_id")
  private UUID workshopId;

  private int number;

  private LocalText topic;

  @Convert(converter = TextListConverter.class)
  private List<String> composition;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected BreakoutGroup() {}

  public UUID workshopId() {
    return workshopId;
  }

  public int number() {
    return number;
  }

  public LocalText topic() {
    return topic;
  }

  public List<String> composition() {
    return List.copyOf(composition);
  }
}
