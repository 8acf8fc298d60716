package org.infitah.plugins.digitalizationprojects.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A project's way through a gate, forward or back. */
@Entity
@Table(name = "passage")
public class Passage extends TenantEntity {

  @Column(name = "project_id")
  private UUID projectId;

  @Column(name = "from_gate")
  private String from;

  @Column(name = "to_gate")
  private String to;

  private @Nullable String reason;

  @Column(name = "done_on")
  private String doneOn;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Passage() {}

  public Passage(UUID id, DigitalProject project, Gate to, String reason, LocalDate today) {
    super(id);
    this.projectId = project.id();
    this.from = project.gate().code();
    this.to = to.code();
    this.reason = reason.isBlank() ? null : reason;
    this.doneOn = today.toString();
  }

  public UUID projectId() {
    return projectId;
  }

  public String from() {
    return from;
  }

  public String to() {
    return to;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public LocalDate doneOn() {
    return LocalDate.parse(doneOn);
  }
}
