package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A constituency that took part; never a list of persons. */
@Entity
@Table(schema = "core", name = "attendance")
public class Attendance extends TenantEntity {

  @Column(name = "workshop_id")
  private UUID workshopId;

  private String constituency;

  private @Nullable String body;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Attendance() {}

  public UUID workshopId() {
    return workshopId;
  }

  public String constituency() {
    return constituency;
  }

  public Optional<String> body() {
    return Optional.ofNullable(body);
  }
}
