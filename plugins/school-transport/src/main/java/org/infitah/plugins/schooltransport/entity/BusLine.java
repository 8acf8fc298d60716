package org.infitah.plugins.schooltransport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A line of school buses, from the douar or quarter where pupils live to their school. */
@Entity
@Table(name = "line")
public class BusLine extends TenantEntity {

  private String reference;

  private LocalText name;

  @Column(name = "from_place")
  private LocalText from;

  @Column(name = "to_place")
  private LocalText to;

  private int seats;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected BusLine() {}

  public BusLine(UUID id, String reference, LocalText name, Route route, int seats) {
    super(id);
    if (seats < 1) {
      throw new IllegalArgumentException("a line without seats");
    }
    this.reference = reference;
    this.name = name;
    this.from = route.from();
    this.to = route.to();
    this.seats = seats;
  }

  /** Where a line begins and where it ends. */
  public record Route(LocalText from, LocalText to) {}

  public String reference() {
    return reference;
  }

  public LocalText name() {
    return name;
  }

  public LocalText from() {
    return from;
  }

  public LocalText to() {
    return to;
  }

  public int seats() {
    return seats;
  }
}
