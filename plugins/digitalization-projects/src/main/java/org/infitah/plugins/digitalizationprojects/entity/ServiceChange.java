package org.infitah.plugins.digitalizationprojects.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What happened to a service, and when; by whom is the audit's to know. */
@Entity
@Table(name = "service_change")
public class ServiceChange extends TenantEntity {

  @Column(name = "service_id")
  private UUID serviceId;

  private String act;
  private @Nullable String reason;

  @Column(name = "done_on")
  private String doneOn;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected ServiceChange() {}

  public ServiceChange(UUID id, UUID serviceId, String act, String reason, LocalDate today) {
    super(id);
    this.serviceId = serviceId;
    this.act = act;
    this.reason = reason.isBlank() ? null : reason;
    this.doneOn = today.toString();
  }

  public UUID serviceId() {
    return serviceId;
  }

  /** {@code registered}, {@code changed}, {@code hidden} or {@code shown}. */
  public String act() {
    return act;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public LocalDate doneOn() {
    return LocalDate.parse(doneOn);
  }
}
