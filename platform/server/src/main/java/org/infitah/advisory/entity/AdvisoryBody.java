package org.infitah.advisory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** An advisory body beside the council. */
@Entity
@Table(schema = "core", name = "advisory_body")
public class AdvisoryBody extends TenantEntity {

  private String reference;

  private String kind;

  private LocalText name;

  private @Nullable LocalText scope;

  @Column(name = "source_id")
  private UUID sourceId;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected AdvisoryBody() {}

  public String reference() {
    return reference;
  }

  public String kind() {
    return kind;
  }

  public LocalText name() {
    return name;
  }

  public Optional<LocalText> scope() {
    return Optional.ofNullable(scope);
  }

  public UUID sourceId() {
    return sourceId;
  }
}
