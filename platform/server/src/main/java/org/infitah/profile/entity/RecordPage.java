package org.infitah.profile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A page of record: accessibility, privacy, legal. */
@Entity
@Table(schema = "core", name = "page")
public class RecordPage extends TenantEntity {

  private String slug;

  private LocalText title;

  private LocalText body;

  @Column(name = "updated_at")
  private Instant updatedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected RecordPage() {}

  public String slug() {
    return slug;
  }

  public LocalText title() {
    return title;
  }

  public LocalText body() {
    return body;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
