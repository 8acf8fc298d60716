package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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

  @Convert(converter = UuidConverter.class)
  @Column(name = "source_id")
  private @Nullable UUID sourceId;

  @Column(name = "announced_end")
  private @Nullable LocalTime announcedEnd;

  @Column(name = "join_link")
  private @Nullable String joinLink;

  @Column(name = "cancelled_for")
  private @Nullable LocalText cancelledFor;

  @Column(name = "cancelled_at")
  private @Nullable Instant cancelledAt;

  @Column(name = "restituted_at")
  private @Nullable Instant restitutedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Workshop() {}

  public Workshop(UUID id, Optional<UUID> programmeId, String reference, Call call) {
    super(id);
    this.programmeId = programmeId.orElse(null);
    this.reference = reference;
    this.objectives = List.of();
    call(call);
  }

  /** Is called as this says from now on. */
  public final void call(Call call) {
    if (!call.wrong().isEmpty()) {
      throw new IllegalArgumentException("no meeting: " + call.wrong());
    }
    kind = call.kind();
    title = call.title();
    startsOn = CivicDate.of(call.startsOn());
    endsOn = call.endsOn().map(CivicDate::of).orElse(null);
    announcedStart = call.from().orElse(null);
    announcedEnd = call.to().orElse(null);
    partOfDay = null;
    place = call.place().orElse(null);
    remote = call.remote();
    joinLink = call.joinLink().orElse(null);
    theme = call.theme().orElse(null);
  }

  /** Does not take place. */
  public void cancel(LocalText reason, Instant now) {
    cancelledFor = reason;
    cancelledAt = now;
  }

  /** Those who came are told what became of it. */
  public void restitute(Instant now) {
    restitutedAt = now;
  }

  public Optional<Instant> restitutedAt() {
    return Optional.ofNullable(restitutedAt);
  }

  /** Whether it lies ahead on this day, or is being held. */
  public boolean coming(LocalDate today) {
    return cancelledAt == null
        && startsOn != null
        && startsOn.isDay()
        && !(endsOn == null ? startsOn : endsOn).lastDay().isBefore(today);
  }

  /** Whether it has begun by this day, and was not cancelled. */
  public boolean begun(LocalDate today) {
    return cancelledAt == null && (startsOn == null || !startsOn.firstDay().isAfter(today));
  }

  public Optional<LocalTime> announcedEnd() {
    return Optional.ofNullable(announcedEnd);
  }

  public Optional<String> joinLink() {
    return Optional.ofNullable(joinLink);
  }

  public Optional<LocalText> cancelledFor() {
    return Optional.ofNullable(cancelledFor);
  }

  public Optional<Instant> cancelledAt() {
    return Optional.ofNullable(cancelledAt);
  }

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

  /** Where it is told of; nothing where it was called here. */
  public Optional<UUID> sourceId() {
    return Optional.ofNullable(sourceId);
  }
}
