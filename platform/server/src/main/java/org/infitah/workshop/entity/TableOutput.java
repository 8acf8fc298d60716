package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What a table of a workshop came to: a problem, an idea for it, and how it could be carried. */
@Entity
@Table(schema = "core", name = "table_output")
public class TableOutput extends TenantEntity {

  @Column(name = "workshop_id")
  private UUID workshopId;

  private int number;

  @Column(name = "table_number")
  private int tableNumber;

  private LocalText problem;
  private LocalText idea;
  private @Nullable LocalText funding;
  private @Nullable LocalText lead;

  @Column(name = "written_by")
  private String writtenBy;

  private @Nullable String contribution;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected TableOutput() {}

  public TableOutput(UUID id, UUID workshopId, int number, Output output, String by) {
    super(id);
    this.workshopId = workshopId;
    this.number = number;
    say(output, by);
  }

  /** Says something else; what was handed on stays as it was handed on. */
  public final void say(Output output, String by) {
    if (contribution != null) {
      throw new IllegalStateException("handed on");
    }
    tableNumber = output.table();
    problem = output.problem();
    idea = output.idea();
    funding = output.funding().orElse(null);
    lead = output.lead().orElse(null);
    writtenBy = by;
  }

  /** Went into a consultation, as the contribution of this reference. */
  public void handOn(String reference) {
    contribution = reference;
  }

  public UUID workshopId() {
    return workshopId;
  }

  public int number() {
    return number;
  }

  public Output output() {
    return new Output(
        tableNumber, problem, idea, Optional.ofNullable(funding), Optional.ofNullable(lead));
  }

  public String writtenBy() {
    return writtenBy;
  }

  public Optional<String> contribution() {
    return Optional.ofNullable(contribution);
  }
}
