package org.infitah.profile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A number somebody stated, when, and where; two sources may disagree. */
@Entity
@Table(schema = "core", name = "figure")
public class Figure extends TenantEntity {

  private String kind;

  private long number;

  private boolean approximate;

  @Column(name = "as_of")
  private CivicDate asOf;

  private @Nullable LocalText note;

  @Column(name = "source_id")
  private UUID sourceId;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Figure() {}

  public String kind() {
    return kind;
  }

  public long number() {
    return number;
  }

  public boolean approximate() {
    return approximate;
  }

  public CivicDate asOf() {
    return asOf;
  }

  public Optional<LocalText> note() {
    return Optional.ofNullable(note);
  }

  public UUID sourceId() {
    return sourceId;
  }
}
