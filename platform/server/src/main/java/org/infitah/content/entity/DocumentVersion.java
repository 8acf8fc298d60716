package org.infitah.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** One state of a document: a newer one is added, none is replaced. */
@Entity
@Table(schema = "core", name = "document_version")
public class DocumentVersion extends TenantEntity {

  @Column(name = "article_id")
  private UUID articleId;

  private int number;

  @Column(name = "file_id")
  private UUID fileId;

  private @Nullable String note;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected DocumentVersion() {}

  /** The next version of an article's document. */
  public DocumentVersion(
      UUID id, UUID articleId, int number, UUID fileId, String note, Instant madeAt) {
    super(id);
    this.articleId = articleId;
    this.number = number;
    this.fileId = fileId;
    this.note = note.isEmpty() ? null : note;
    this.madeAt = madeAt;
  }

  public UUID articleId() {
    return articleId;
  }

  public int number() {
    return number;
  }

  public UUID fileId() {
    return fileId;
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public Instant madeAt() {
    return madeAt;
  }
}
