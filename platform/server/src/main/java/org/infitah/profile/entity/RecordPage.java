package org.infitah.profile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
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

  public RecordPage(UUID id, String slug, LocalText title, LocalText body, Instant now) {
    super(id);
    this.slug = slug;
    this.title = title;
    this.body = body;
    this.updatedAt = now;
  }

  /** The public reads these words from now on. */
  public void publish(LocalText newTitle, LocalText newBody, Instant now) {
    this.title = newTitle;
    this.body = newBody;
    this.updatedAt = now;
  }

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
