package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A window in which citizens are asked: two dates, not a length. */
@Entity
@Table(schema = "core", name = "consultation")
public class Consultation extends TenantEntity {

  @Column(name = "programme_id")
  private UUID programmeId;

  private String reference;

  @Column(name = "opens_on")
  private @Nullable LocalDate opensOn;

  @Column(name = "closes_on")
  private @Nullable LocalDate closesOn;

  private boolean planned;

  private @Nullable String channel;

  private @Nullable LocalText subject;

  private @Nullable LocalText audience;

  private @Nullable Integer contributions;

  @Column(name = "source_id")
  private UUID sourceId;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Consultation() {}

  public UUID programmeId() {
    return programmeId;
  }

  public String reference() {
    return reference;
  }

  public Optional<LocalDate> opensOn() {
    return Optional.ofNullable(opensOn);
  }

  public Optional<LocalDate> closesOn() {
    return Optional.ofNullable(closesOn);
  }

  public boolean planned() {
    return planned;
  }

  public Optional<String> channel() {
    return Optional.ofNullable(channel);
  }

  public Optional<LocalText> subject() {
    return Optional.ofNullable(subject);
  }

  public Optional<LocalText> audience() {
    return Optional.ofNullable(audience);
  }

  public Optional<Integer> contributions() {
    return Optional.ofNullable(contributions);
  }

  public UUID sourceId() {
    return sourceId;
  }
}
