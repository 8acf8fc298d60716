package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.LocalTextListConverter;
import org.infitah.foundation.persistence.UuidConverter;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A meeting that makes a programme: a workshop, a training, a gathering of the network. */
@Entity
@Table(schema = "core", name = "workshop")
public class Workshop extends TenantEntity {

  @Convert(converter = UuidConverter.class)
  @Column(name = "programme_id")
  private @Nullable UUID programmeId;

  private String reference;

  private String kind;

  private LocalText title;

  @Column(name = "starts_on")
  private @Nullable CivicDate startsOn;

  @Column(name = "ends_on")
  private @Nullable CivicDate endsOn;

  @Column(name = "announced_start")
  private @Nullable LocalTime announcedStart;

  @Column(name = "part_of_day")
  private @Nullable String partOfDay;

  private @Nullable LocalText place;

  private boolean remote;

  private @Nullable LocalText theme;

  private @Nullable LocalText facilitator;

  private @Nullable LocalText chair;

  @Convert(converter = LocalTextListConverter.class)
  private List<LocalText> objectives;

  private @Nullable LocalText note;

  private @Nullable String organiser;

  @Column(name = "participants_about")
  private @Nullable Integer participantsAbout;

  @Column(name = "source_id")
  private UUID sourceId;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Workshop() {}

  public Optional<UUID> programmeId() {
    return Optional.ofNullable(programmeId);
  }

  public String reference() {
    return reference;
  }

  public String kind() {
    return kind;
  }

  public LocalText title() {
    return title;
  }

  public Optional<CivicDate> startsOn() {
    return Optional.ofNullable(startsOn);
  }

  public Optional<CivicDate> endsOn() {
    return Optional.ofNullable(endsOn);
  }

  public Optional<LocalTime> announcedStart() {
    return Optional.ofNullable(announcedStart);
  }

  public Optional<String> partOfDay() {
    return Optional.ofNullable(partOfDay);
  }

  public Optional<LocalText> place() {
    return Optional.ofNullable(place);
  }

  public boolean remote() {
    return remote;
  }

  public Optional<LocalText> theme() {
    return Optional.ofNullable(theme);
  }

  public Optional<LocalText> facilitator() {
    return Optional.ofNullable(facilitator);
  }

  public Optional<LocalText> chair() {
    return Optional.ofNullable(chair);
  }

  public List<LocalText> objectives() {
    return List.copyOf(objectives);
  }

  public Optional<LocalText> note() {
    return Optional.ofNullable(note);
  }

  public Optional<String> organiser() {
    return Optional.ofNullable(organiser);
  }

  public Optional<Integer> participantsAbout() {
    return Optional.ofNullable(participantsAbout);
  }

  public UUID sourceId() {
    return sourceId;
  }
}
