package org.infitah.foundation.file.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A file's life: it comes in held back, and quarantined where there is a scanner; the scanner finds
 * it clean or infected; what is published releases it, what is withdrawn holds it back again; what
 * nobody may keep is erased. Its bytes never change.
 */
@Entity
@Table(schema = "core", name = "file")
public class StoredFile extends TenantEntity {

  private static final String ERASED = "erased";

  @Column(name = "media_type")
  private String mediaType;

  private String name;

  private long size;

  private String sha256;

  private @Nullable Integer width;

  private @Nullable Integer height;

  private String state;

  private String audience;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected StoredFile() {}

  /** A file as it comes in. */
  public StoredFile(UUID id, Content content, boolean scanned, Instant madeAt, String madeBy) {
    super(id);
    this.mediaType = content.mediaType();
    this.name = content.name();
    this.size = content.size();
    this.sha256 = content.sha256();
    this.width = content.width().orElse(null);
    this.height = content.height().orElse(null);
    this.state = scanned ? "clean" : "quarantined";
    this.audience = "held";
    this.madeAt = madeAt;
    this.madeBy = madeBy;
  }

  /** What is in it. */
  public record Content(
      String mediaType,
      String name,
      long size,
      String sha256,
      Optional<Integer> width,
      Optional<Integer> height) {}

  public String mediaType() {
    return mediaType;
  }

  public String name() {
    return name;
  }

  public long size() {
    return size;
  }

  public String sha256() {
    return sha256;
  }

  public Optional<Integer> width() {
    return Optional.ofNullable(width);
  }

  public Optional<Integer> height() {
    return Optional.ofNullable(height);
  }

  public String state() {
    return state;
  }

  public boolean clean() {
    return state.equals("clean");
  }

  /** Whether everybody may fetch it. */
  public boolean released() {
    return audience.equals("public");
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }

  public void release() {
    this.audience = "public";
  }

  public void hold() {
    this.audience = "held";
  }

  /** Nobody has it any more. */
  public void erase() {
    this.state = ERASED;
    this.audience = "held";
  }

  public boolean erased() {
    return state.equals(ERASED);
  }

  /** Whether its bytes lie in the tenant's folder, and count there. */
  public boolean lies() {
    return !state.equals("infected") && !erased();
  }

  /** The scanner's word; it is final. */
  public void scanned(boolean clean) {
    if (!state.equals("quarantined")) {
      throw new IllegalStateException("scanned already: " + id());
    }
    this.state = clean ? "clean" : "infected";
  }
}
