package org.infitah.committee.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infitah.foundation.persistence.LocalTextListConverter;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** A meeting of the committee and what it decided. */
@Entity
@Table(schema = "core", name = "committee_meeting")
public class CommitteeMeeting extends TenantEntity {

  @Column(name = "programme_id")
  private UUID programmeId;

  private String reference;

  @Column(name = "held_on")
  private String heldOn;

  private LocalText title;

  @Convert(converter = LocalTextListConverter.class)
  private List<LocalText> decisions;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected CommitteeMeeting() {}

  public CommitteeMeeting(UUID id, UUID programmeId, String reference, Minutes minutes, String by) {
    super(id);
    if (!minutes.wrong().isEmpty()) {
      throw new IllegalArgumentException("no minutes: " + minutes.wrong());
    }
    this.programmeId = programmeId;
    this.reference = reference;
    this.heldOn = minutes.held().toString();
    this.title = minutes.title();
    this.decisions = minutes.decisions();
    this.recordedBy = by;
  }

  public UUID programmeId() {
    return programmeId;
  }

  public String reference() {
    return reference;
  }

  public LocalDate held() {
    return LocalDate.parse(heldOn);
  }

  public LocalText title() {
    return title;
  }

  /** In the order in which they were taken. */
  public List<LocalText> decisions() {
    return List.copyOf(decisions);
  }

  public String recordedBy() {
    return recordedBy;
  }
}
