package org.infitah.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A session of the council and what it decided; unanimity needs no counts. */
@Entity
@Table(schema = "core", name = "council_session")
public class CouncilSession extends TenantEntity {

  @Column(name = "programme_id")
  private UUID programmeId;

  private String reference;

  private @Nullable String kind;

  @Column(name = "held_on")
  private CivicDate heldOn;

  private boolean planned;

  private @Nullable String decision;

  private boolean unanimous;

  @Column(name = "votes_for")
  private @Nullable Integer votesFor;

  @Column(name = "votes_against")
  private @Nullable Integer votesAgainst;

  private @Nullable Integer abstentions;

  private @Nullable LocalText note;

  @Column(name = "source_id")
  private UUID sourceId;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected CouncilSession() {}

  public UUID programmeId() {
    return programmeId;
  }

  public String reference() {
    return reference;
  }

  public Optional<String> kind() {
    return Optional.ofNullable(kind);
  }

  public CivicDate heldOn() {
    return heldOn;
  }

  public boolean planned() {
    return planned;
  }

  public Optional<String> decision() {
    return Optional.ofNullable(decision);
  }

  public boolean unanimous() {
    return unanimous;
  }

  public Optional<Integer> votesFor() {
    return Optional.ofNullable(votesFor);
  }

  public Optional<Integer> votesAgainst() {
    return Optional.ofNullable(votesAgainst);
  }

  public Optional<Integer> abstentions() {
    return Optional.ofNullable(abstentions);
  }

  public Optional<LocalText> note() {
    return Optional.ofNullable(note);
  }

  public UUID sourceId() {
    return sourceId;
  }
}
