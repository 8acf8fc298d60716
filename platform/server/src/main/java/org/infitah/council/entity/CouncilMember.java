package org.infitah.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Somebody the voters sent to the council. */
@Entity
@Table(schema = "core", name = "council_member")
public class CouncilMember extends TenantEntity {

  private String reference;
  private LocalText name;

  @Column(name = "group_name")
  private @Nullable LocalText group;

  @Column(name = "elected_on")
  private CivicDate electedOn;

  @Column(name = "left_on")
  private @Nullable CivicDate leftOn;

  private boolean president;
  private @Nullable String email;
  private @Nullable String language;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected CouncilMember() {}

  public CouncilMember(
      UUID id,
      String reference,
      LocalText name,
      Optional<LocalText> group,
      LocalDate electedOn,
      boolean president) {
    super(id);
    this.reference = reference;
    this.name = name;
    this.group = group.orElse(null);
    this.electedOn = CivicDate.of(electedOn);
    this.president = president;
  }

  /** Is a member no more from that day on. */
  public void leave(LocalDate on) {
    if (leftOn != null || on.isBefore(electedOn.firstDay())) {
      throw new IllegalStateException("one leaves once, and after having come");
    }
    leftOn = CivicDate.of(on);
  }

  /** Gives the address convocations are sent to, or takes it back. */
  public void declare(Optional<String> address, String tongue) {
    email = address.orElse(null);
    language = tongue;
  }

  public boolean inOffice(LocalDate on) {
    return !electedOn.firstDay().isAfter(on) && (leftOn == null || leftOn.firstDay().isAfter(on));
  }

  public String reference() {
    return reference;
  }

  public LocalText name() {
    return name;
  }

  public Optional<LocalText> group() {
    return Optional.ofNullable(group);
  }

  public CivicDate electedOn() {
    return electedOn;
  }

  public Optional<CivicDate> leftOn() {
    return Optional.ofNullable(leftOn);
  }

  public boolean president() {
    return president;
  }

  /** Where the member wants to be written to; never public. */
  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  /** The code of the language the member wants to be written to in. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }
}
