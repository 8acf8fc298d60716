package org.infitah.network.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** An agreement the network rests on. */
@Entity
@Table(schema = "core", name = "agreement")
public class Agreement extends TenantEntity {

  private String code;

  private LocalText title;

  @Column(name = "signed_on")
  private CivicDate signedOn;

  @Convert(converter = TextListConverter.class)
  private List<String> parties;

  private @Nullable LocalText purpose;

  @Column(name = "source_id")
  private UUID sourceId;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Agreement() {}

  public String code() {
    return code;
  }

  public LocalText title() {
    return title;
  }

  public CivicDate signedOn() {
    return signedOn;
  }

  public List<String> parties() {
    return List.copyOf(parties);
  }

  public Optional<LocalText> purpose() {
    return Optional.ofNullable(purpose);
  }

  public UUID sourceId() {
    return sourceId;
  }
}
