package org.infitah.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What an indicator was on a day: said by one, and true once a second person has approved it. */
@Entity
@Table(schema = "core", name = "indicator_reading")
public class Reading extends TenantEntity {

  @Column(name = "indicator_id")
  private UUID indicatorId;

  @Column(name = "read_on")
  private String readOn;

  private long amount;
  private String state;
  private @Nullable String series;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Reading() {}

  public Reading(
      UUID id, UUID indicatorId, LocalDate on, long amount, Optional<String> series, String by) {
    super(id);
    this.indicatorId = indicatorId;
    this.readOn = on.toString();
    this.amount = amount;
    this.state = "awaiting";
    this.series = series.orElse(null);
    this.enteredBy = by;
  }

  /** A second person says whether it is true. */
  public void decide(boolean approved, String by) {
    if (!awaits() || by.equals(enteredBy)) {
      throw new IllegalStateException("not to be decided by whom it came from, nor twice");
    }
    state = approved ? "approved" : "refused";
    decidedBy = by;
  }

  public boolean awaits() {
    return state.equals("awaiting");
  }

  public UUID indicatorId() {
    return indicatorId;
  }

  public LocalDate on() {
    return LocalDate.parse(readOn);
  }

  public long amount() {
    return amount;
  }

  /** {@code awaiting}, {@code approved} or {@code refused}. */
  public String state() {
    return state;
  }

  /** Where a module told it. */
  public Optional<String> series() {
    return Optional.ofNullable(series);
  }

  public String enteredBy() {
    return enteredBy;
  }

  public Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }
}
