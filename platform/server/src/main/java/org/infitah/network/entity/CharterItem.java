package org.infitah.network.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A recital, aim, value or commitment of the charter. */
@Entity
@Table(schema = "core", name = "charter_item")
public class CharterItem extends TenantEntity {

  @Column(name = "section_id")
  private UUID sectionId;

  private int number;

  private LocalText text;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected CharterItem() {}

  public UUID sectionId() {
    return sectionId;
  }

  public int number() {
    return number;
  }

  public LocalText text() {
    return text;
  }
}
