package org.infitah.committee.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Somebody who sits or sat in the committee, in whose name, and from when to when. */
@Entity
@Table(schema = "core", name = "committee_member")
public class CommitteeMember extends TenantEntity {

  @Column(name = "programme_id")
  private UUID programmeId;

  private String reference;
  private LocalText name;
  private String origin;
  private @Nullable LocalText body;

  @Column(name = "from_on")
  private String fromOn;

  @Column(name = "until_on")
  private @Nullable String untilOn;

  @Column(name = "end_reason")
  private @Nullable String endReason;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected CommitteeMember() {}

  public CommitteeMember(UUID id, UUID programmeId, String reference, Seat seat, String by) {
    super(id);
    if (!seat.wrong().isEmpty()) {
      throw new IllegalArgumentException("no seat: " + seat.wrong());
    }
    this.programmeId = programmeId;
    this.reference = reference;
    this.name = seat.name();
    this.origin = seat.origin();
    this.body = seat.body().orElse(null);
    this.fromOn = seat.from().toString();
    this.addedBy = by;
  }

  /** Leaves after a last day. */
  public void leave(LocalDate last, String reason, String by) {
    if (until().isPresent() || last.isBefore(from())) {
      throw new IllegalStateException("left before, or before they came");
    }
    untilOn = last.toString();
    endReason = reason;
    endedBy = by;
  }

  /** Whether they sit on a day; the last day is one of theirs. */
  public boolean sits(LocalDate day) {
    return !from().isAfter(day) && until().map(last -> !last.isBefore(day)).orElse(true);
  }

  public UUID programmeId() {
    return programmeId;
  }

  public String reference() {
    return reference;
  }

  public LocalText name() {
    return name;
  }

  public String origin() {
    return origin;
  }

  public Optional<LocalText> body() {
    return Optional.ofNullable(body);
  }

  public LocalDate from() {
    return LocalDate.parse(fromOn);
  }

  /** Their last day, where it is known. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(untilOn).map(LocalDate::parse);
  }

  public Optional<String> endReason() {
    return Optional.ofNullable(endReason);
  }

  public String addedBy() {
    return addedBy;
  }

  public Optional<String> endedBy() {
    return Optional.ofNullable(endedBy);
  }
}
