package org.infitah.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.foundation.persistence.UuidConverter;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A session of the council and what it decided on the programme; unanimity needs no counts. One
 * that a source tells of has that source, one that was called here the law's answer to the call.
 */
@Entity
@Table(schema = "core", name = "council_session")
public class CouncilSession extends TenantEntity {

  private static final String EXTRAORDINARY = "extraordinary";

  private String reference;

  private @Nullable String kind;

  @Column(name = "held_on")
  private CivicDate heldOn;

  private boolean planned;

  private @Nullable String decision;

  private boolean unanimous;

  @Column(name = "votes_for")
  private @Nullable Integer votesFor;

  @Column(name = "votes_against")
  private @Nullable Integer votesAgainst;

  private @Nullable Integer abstentions;

  private @Nullable LocalText note;

  @Column(name = "source_id")
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID sourceId;

  @Column(name = "asked_by")
  private @Nullable String askedBy;

  @Column(name = "requested_on")
  private @Nullable CivicDate requestedOn;

  @Column(name = "convened_on")
  private @Nullable CivicDate convenedOn;

  @Column(name = "agenda_sent_on")
  private @Nullable CivicDate agendaSentOn;

  @Column(name = "closed_on")
  private @Nullable CivicDate closedOn;

  @Convert(converter = TextListConverter.class)
  private List<String> warnings;

  @Column(name = "post_by")
  private @Nullable CivicDate postBy;

  @Column(name = "post_article")
  private @Nullable String postArticle;

  @Column(name = "transmit_by")
  private @Nullable CivicDate transmitBy;

  @Column(name = "transmit_article")
  private @Nullable String transmitArticle;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected CouncilSession() {}

  @SuppressWarnings("NullAway.Init")
  public CouncilSession(UUID id, String reference, Call call, List<Warning> warnings) {
    super(id);
    this.reference = reference;
    this.kind = call.ordinary() ? "ordinary" : EXTRAORDINARY;
    this.heldOn = CivicDate.of(call.on());
    this.planned = true;
    this.askedBy = call.askedBy().orElse(null);
    this.requestedOn = call.requested().map(CivicDate::of).orElse(null);
    this.convenedOn = CivicDate.of(call.convened());
    this.agendaSentOn = call.agendaSent().map(CivicDate::of).orElse(null);
    this.warnings = warnings.stream().map(Warning::text).toList();
  }

  /** Has begun: enough members came. */
  public void open() {
    planned = false;
  }

  /**
   * Is over; from now on its decisions wait to be posted and sent.
   *
   * @param more what the law says against how long it went on
   */
  public void close(LocalDate on, Deadline posting, Deadline transmission, List<Warning> more) {
    if (!isOpen()) {
      throw new IllegalStateException("only an open session closes");
    }
    closedOn = CivicDate.of(on);
    postBy = CivicDate.of(posting.by());
    postArticle = posting.article();
    transmitBy = CivicDate.of(transmission.by());
    transmitArticle = transmission.article();
    warnings = Stream.concat(warnings.stream(), more.stream().map(Warning::text)).toList();
  }

  /** What it decided on the programme. */
  public void decide(AgendaPoint point) {
    decision = point.outcome().orElseThrow();
    unanimous = point.unanimous();
    votesFor = point.votesFor().orElse(null);
    votesAgainst = point.votesAgainst().orElse(null);
    abstentions = point.abstentions().orElse(null);
  }

  /** Whether it was called here, and no source tells of it. */
  public boolean called() {
    return convenedOn != null;
  }

  /** Whether it has begun and is not over. */
  public boolean isOpen() {
    return called() && !planned && closedOn == null;
  }

  public boolean isOrdinary() {
    return !EXTRAORDINARY.equals(kind);
  }

  /** Whether the governor asked for it. */
  public boolean byGovernor() {
    return EXTRAORDINARY.equals(kind) && "governor".equals(askedBy);
  }

  public String reference() {
    return reference;
  }

  public Optional<String> kind() {
    return Optional.ofNullable(kind);
  }

  public CivicDate heldOn() {
    return heldOn;
  }

  public boolean planned() {
    return planned;
  }

  public Optional<String> decision() {
    return Optional.ofNullable(decision);
  }

  public boolean unanimous() {
    return unanimous;
  }

  public Optional<Integer> votesFor() {
    return Optional.ofNullable(votesFor);
  }

  public Optional<Integer> votesAgainst() {
    return Optional.ofNullable(votesAgainst);
  }

  public Optional<Integer> abstentions() {
    return Optional.ofNullable(abstentions);
  }

  public Optional<LocalText> note() {
    return Optional.ofNullable(note);
  }

  public Optional<UUID> sourceId() {
    return Optional.ofNullable(sourceId);
  }

  public Optional<String> askedBy() {
    return Optional.ofNullable(askedBy);
  }

  public Optional<CivicDate> requestedOn() {
    return Optional.ofNullable(requestedOn);
  }

  public Optional<CivicDate> convenedOn() {
    return Optional.ofNullable(convenedOn);
  }

  /** When the governor was sent its agenda, where that was said. */
  public Optional<CivicDate> agendaSentOn() {
    return Optional.ofNullable(agendaSentOn);
  }

  public Optional<CivicDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  public List<Warning> warnings() {
    return warnings.stream().map(Warning::read).toList();
  }

  /** Until when its decisions are to be posted; nothing while it is not closed. */
  public Optional<Deadline> posting() {
    return Deadline.of(postBy, postArticle);
  }

  /** Until when its decisions are to be sent to the governor; nothing while it is not closed. */
  public Optional<Deadline> transmission() {
    return Deadline.of(transmitBy, transmitArticle);
  }
}
