package org.infitah.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A step in the life of a programme, dated as precisely as its source dates it. */
@Entity
@Table(schema = "core", name = "step")
public class Step extends TenantEntity {

  @Column(name = "programme_id")
  private UUID programmeId;

  private int number;

  private String kind;

  @Column(name = "starts_on")
  private @Nullable CivicDate startsOn;

  @Column(name = "ends_on")
  private @Nullable CivicDate endsOn;

  private boolean planned;

  private boolean remote;

  private @Nullable LocalText place;

  private @Nullable LocalText title;

  private @Nullable LocalText note;

  private @Nullable String reference;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Step() {}

  public Step(UUID id, UUID programmeId, int number, String kind, String reference) {
    super(id);
    this.programmeId = programmeId;
    this.number = number;
    this.kind = kind;
    this.reference = reference;
  }

  /** Takes place on these days, under a name of its own where it has one. */
  public void put(Optional<LocalText> name, CivicDate from, CivicDate to) {
    name.ifPresent(words -> title = words);
    startsOn = from;
    endsOn = to;
  }

  public UUID programmeId() {
    return programmeId;
  }

  public int number() {
    return number;
  }

  public String kind() {
    return kind;
  }

  public Optional<CivicDate> startsOn() {
    return Optional.ofNullable(startsOn);
  }

  public Optional<CivicDate> endsOn() {
    return Optional.ofNullable(endsOn);
  }

  public boolean planned() {
    return planned;
  }

  public boolean remote() {
    return remote;
  }

  public Optional<LocalText> place() {
    return Optional.ofNullable(place);
  }

  public Optional<LocalText> title() {
    return Optional.ofNullable(title);
  }

  public Optional<LocalText> note() {
    return Optional.ofNullable(note);
  }

  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }
}
