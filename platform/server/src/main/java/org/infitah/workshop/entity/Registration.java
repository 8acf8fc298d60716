package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to come to a meeting: with a place, or waiting for one. */
@Entity
@Table(schema = "core", name = "registration")
public class Registration extends TenantEntity {

  private static final String WAITING = "waiting";
  private static final String SEATED = "seated";

  @Column(name = "workshop_id")
  private UUID workshopId;

  private int number;
  private String registrant;
  private String name;
  private @Nullable String address;
  private String language;
  private @Nullable Integer quota;

  @Convert(converter = TextListConverter.class)
  private List<String> needs;

  private String state;

  @Column(name = "entry_key")
  private UUID entryKey;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "came_at")
  private @Nullable Instant cameAt;

  @Column(name = "admitted_by")
  private @Nullable String admittedBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Registration() {}

  public Registration(UUID id, UUID workshopId, int number, Registrant who, Instant now) {
    super(id);
    this.workshopId = workshopId;
    this.number = number;
    this.registrant = who.subject();
    this.name = who.name();
    this.address = who.address().orElse(null);
    this.language = who.language();
    this.quota = who.quota().orElse(null);
    this.needs = who.needs();
    this.state = WAITING;
    this.entryKey = UUID.randomUUID();
    this.madeAt = now;
  }

  /** Has a place from now on. */
  public void seat() {
    state = SEATED;
  }

  /** Came, as this agent saw. */
  public void came(String agent, Instant now) {
    cameAt = now;
    admittedBy = agent;
  }

  /** Did not come after all. */
  public void stayedAway() {
    cameAt = null;
    admittedBy = null;
  }

  public UUID workshopId() {
    return workshopId;
  }

  public int number() {
    return number;
  }

  public String registrant() {
    return registrant;
  }

  public String name() {
    return name;
  }

  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  public String language() {
    return language;
  }

  public Optional<Integer> quota() {
    return Optional.ofNullable(quota);
  }

  public List<String> needs() {
    return List.copyOf(needs);
  }

  public boolean seated() {
    return SEATED.equals(state);
  }

  public UUID entryKey() {
    return entryKey;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Optional<Instant> cameAt() {
    return Optional.ofNullable(cameAt);
  }

  public Optional<String> admittedBy() {
    return Optional.ofNullable(admittedBy);
  }
}
