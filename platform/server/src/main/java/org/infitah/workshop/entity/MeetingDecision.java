package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What a meeting decided, who carries it and until when. */
@Entity
@Table(schema = "core", name = "meeting_decision")
public class MeetingDecision extends TenantEntity {

  @Column(name = "workshop_id")
  private UUID workshopId;

  private int number;
  private LocalText words;
  private @Nullable LocalText lead;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "written_by")
  private String writtenBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected MeetingDecision() {}

  public MeetingDecision(UUID id, UUID workshopId, int number, DecisionText text, String by) {
    super(id);
    this.workshopId = workshopId;
    this.number = number;
    say(text, by);
  }

  /** Says something else. */
  public final void say(DecisionText text, String by) {
    words = text.words();
    lead = text.lead().orElse(null);
    dueOn = text.dueOn().orElse(null);
    writtenBy = by;
  }

  public UUID workshopId() {
    return workshopId;
  }

  public int number() {
    return number;
  }

  public DecisionText text() {
    return new DecisionText(words, Optional.ofNullable(lead), Optional.ofNullable(dueOn));
  }

  public String writtenBy() {
    return writtenBy;
  }
}
