package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A point of an agenda; several may share one slot, and some have no time. */
@Entity
@Table(schema = "core", name = "agenda_item")
public class AgendaItem extends TenantEntity {

  @Column(name = "workshop_id")
  private UUID workshopId;

  private int number;

  @Column(name = "starts_at")
  private @Nullable LocalTime startsAt;

  @Column(name = "ends_at")
  private @Nullable LocalTime endsAt;

  private boolean inferred;

  private LocalText title;

  private @Nullable LocalText speaker;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected AgendaItem() {}

  public AgendaItem(UUID id, UUID workshopId, int number, Call.Point point) {
    super(id);
    this.workshopId = workshopId;
    this.number = number;
    this.title = point.title();
    say(point);
  }

  /** Is about something else, or at another hour. */
  public final void say(Call.Point point) {
    title = point.title();
    startsAt = point.from().orElse(null);
    endsAt = point.to().orElse(null);
    inferred = false;
  }

  public UUID workshopId() {
    return workshopId;
  }

  public int number() {
    return number;
  }

  public Optional<LocalTime> startsAt() {
    return Optional.ofNullable(startsAt);
  }

  public Optional<LocalTime> endsAt() {
    return Optional.ofNullable(endsAt);
  }

  public boolean inferred() {
    return inferred;
  }

  public LocalText title() {
    return title;
  }

  public Optional<LocalText> speaker() {
    return Optional.ofNullable(speaker);
  }
}
