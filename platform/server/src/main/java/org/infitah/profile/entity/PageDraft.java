package org.infitah.profile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A page of record while it is prepared. */
@Entity
@Table(schema = "core", name = "page_draft")
public class PageDraft extends TenantEntity {

  private String slug;

  private LocalText title;

  private LocalText body;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected PageDraft() {}

  public PageDraft(UUID id, String slug, Words words, String by, Instant now) {
    super(id);
    this.slug = slug;
    this.title = words.title();
    this.body = words.body();
    this.changedBy = by;
    this.changedAt = now;
  }

  /** What stands on a page. */
  public record Words(LocalText title, LocalText body) {}

  /** Somebody writes it anew. */
  public void write(Words words, String by, Instant now) {
    this.title = words.title();
    this.body = words.body();
    this.changedBy = by;
    this.changedAt = now;
  }

  /** The page's address below the language. */
  public String slug() {
    return slug;
  }

  public Words words() {
    return new Words(title, body);
  }

  public Instant changedAt() {
    return changedAt;
  }
}
