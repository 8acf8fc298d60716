package org.infitah.network.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A section of the charter. */
@Entity
@Table(schema = "core", name = "charter_section")
public class CharterSection extends TenantEntity {

  private int number;

  private String code;

  private LocalText title;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected CharterSection() {}

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
