package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.UuidConverter;
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

  @Convert(converter = UuidConverter.class)
  @Column(name = "source_id")
  private @Nullable UUID sourceId;

  private @Nullable String kind;

  private @Nullable LocalText question;

  private @Nullable LocalText rules;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Consultation() {}

  public Consultation(UUID id, UUID programmeId, String reference, Plan plan) {
    super(id);
    this.programmeId = programmeId;
    this.reference = reference;
    this.planned = false;
    this.channel = "portal";
    plan(plan);
  }

  /** Is held as this says from now on. */
  public final void plan(Plan plan) {
    if (!plan.wrong().isEmpty()) {
      throw new IllegalArgumentException("no consultation: " + plan.wrong());
    }
    kind = plan.kind();
    subject = plan.subject();
    question = plan.question();
    rules = plan.rules().orElse(null);
    opensOn = plan.opensOn();
    closesOn = plan.closesOn();
  }

  /** Ends for good: everybody has an answer. */
  public void end(Instant now) {
    if (kind == null || endedAt != null) {
      throw new IllegalStateException("nothing to end");
    }
    endedAt = now;
  }

  /** Whether people may contribute on this day. */
  public boolean takes(LocalDate today) {
    return kind != null
        && endedAt == null
        && opensOn != null
        && closesOn != null
        && !today.isBefore(opensOn)
        && !today.isAfter(closesOn);
  }

  /** {@code ideas} or {@code projects} where it is held here. */
  public Optional<String> kind() {
    return Optional.ofNullable(kind);
  }

  public Optional<LocalText> question() {
    return Optional.ofNullable(question);
  }

  public Optional<LocalText> rules() {
    return Optional.ofNullable(rules);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

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

  /** Where it is told of; nothing where it is held here. */
  public Optional<UUID> sourceId() {
    return Optional.ofNullable(sourceId);
  }
}
