package org.infitah.plugins.digitalizationprojects.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.UUID;
import org.infitah.spi.TenantEntity;

/** What was measured of a service in a month. */
@Entity
@Table(name = "measure")
public class Measure extends TenantEntity {

  @Column(name = "service_id")
  private UUID serviceId;

  private String kind;
  private String month;
  private int amount;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Measure() {}

  @SuppressWarnings("NullAway.Init")
  public Measure(UUID id, UUID serviceId, MeasureKind kind, YearMonth month, int amount) {
    super(id);
    this.serviceId = serviceId;
    this.kind = kind.code();
    this.month = month.toString();
    correct(amount);
  }

  /** The number was another. */
  public final void correct(int amount) {
    if (!Coded.find(MeasureKind.class, kind).orElseThrow().allows(amount)) {
      throw new IllegalArgumentException(kind + " " + amount);
    }
    this.amount = amount;
  }

  public UUID serviceId() {
    return serviceId;
  }

  public String kind() {
    return kind;
  }

  public String month() {
    return month;
  }

  public int amount() {
    return amount;
  }
}
