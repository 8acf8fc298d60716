package org.infitah.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** What somebody gives for a project, in dirhams. */
@Entity
@Table(schema = "core", name = "funding_line")
public class FundingLine extends TenantEntity {

  @Column(name = "project_id")
  private UUID projectId;

  private int number;

  private LocalText source;

  private long amount;

  private boolean secured;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected FundingLine() {}

  public FundingLine(
      UUID id, UUID projectId, int number, LocalText source, long amount, boolean secured) {
    super(id);
    this.projectId = projectId;
    this.number = number;
    this.source = source;
    this.amount = amount;
    this.secured = secured;
  }

  /** Its place among those of its project. */
  public int number() {
    return number;
  }

  public UUID projectId() {
    return projectId;
  }

  public LocalText source() {
    return source;
  }

  public long amount() {
    return amount;
  }

  public boolean secured() {
    return secured;
  }
}
