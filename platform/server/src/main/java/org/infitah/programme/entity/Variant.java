package org.infitah.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.TextOrDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What another source says of the same field: kept, never settled in silence. */
@Entity
@Table(schema = "core", name = "variant")
public class Variant extends TenantEntity {

  @Column(name = "object_id")
  private UUID objectId;

  private String field;

  private TextOrDate value;

  private @Nullable LocalText note;

  @Column(name = "source_id")
  private UUID sourceId;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Variant() {}

  public UUID objectId() {
    return objectId;
  }

  public String field() {
    return field;
  }

  public TextOrDate value() {
    return value;
  }

  public Optional<LocalText> note() {
    return Optional.ofNullable(note);
  }

  public UUID sourceId() {
    return sourceId;
  }
}
