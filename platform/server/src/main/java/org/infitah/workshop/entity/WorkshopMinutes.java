package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What was said and concluded at a workshop, in the words of those who held it. */
@Entity
@Table(schema = "core", name = "workshop_minutes")
public class WorkshopMinutes extends TenantEntity {

  private static final String PUBLISHED = "published";

  @Column(name = "workshop_id")
  private UUID workshopId;

  private LocalText words;
  private String state;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "published_by")
  private @Nullable String publishedBy;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected WorkshopMinutes() {}

  public WorkshopMinutes(UUID id, UUID workshopId, LocalText words, String by) {
    super(id);
    this.workshopId = workshopId;
    this.words = words;
    this.writtenBy = by;
    this.state = "draft";
  }

  /** Says something else; what is public stays public. */
  public void write(LocalText other, String by) {
    words = other;
    writtenBy = by;
  }

  /** Is before the public, and this person answers for it. */
  public void publish(String by, Instant now) {
    state = PUBLISHED;
    publishedBy = by;
    publishedAt = now;
  }

  public UUID workshopId() {
    return workshopId;
  }

  public LocalText words() {
    return words;
  }

  public boolean published() {
    return PUBLISHED.equals(state);
  }

  public String writtenBy() {
    return writtenBy;
  }

  public Optional<String> publishedBy() {
    return Optional.ofNullable(publishedBy);
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }
}
