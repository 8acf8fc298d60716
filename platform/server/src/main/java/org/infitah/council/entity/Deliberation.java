package org.infitah.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.infitah.version.ExactVersion;
import org.jspecify.annotations.Nullable;

/** What the council decided on a point, in writing and under a number. */
@Entity
@Table(schema = "core", name = "deliberation")
public class Deliberation extends TenantEntity {

  private String reference;
  private int year;
  private int number;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "point_id")
  private UUID pointId;

  private @Nullable String programme;

  @Column(name = "programme_version")
  private @Nullable Integer programmeVersion;

  @Column(name = "programme_sha256")
  private @Nullable String programmeDigest;

  private LocalText title;
  private LocalText body;
  private String decision;
  private @Nullable String annex;

  @Column(name = "annex_sha256")
  private @Nullable String annexDigest;

  @Column(name = "posted_on")
  private @Nullable CivicDate postedOn;

  @Column(name = "posted_proof")
  private @Nullable String postedProof;

  @Column(name = "transmitted_on")
  private @Nullable CivicDate transmittedOn;

  private @Nullable String transmission;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Deliberation() {}

  /** What was decided on a point that the council voted on. */
  @SuppressWarnings("NullAway.Init")
  public Deliberation(UUID id, int year, int number, AgendaPoint point, LocalText body) {
    super(id);
    this.reference = String.format(Locale.ROOT, "%d-%03d", year, number);
    this.year = year;
    this.number = number;
    this.sessionId = point.sessionId();
    this.pointId = point.id();
    this.programme = point.programme().orElse(null);
    this.programmeVersion = point.exactVersion().map(ExactVersion::number).orElse(null);
    this.programmeDigest = point.exactVersion().map(ExactVersion::sha256).orElse(null);
    this.title = point.title();
    this.body = body;
    this.decision = point.outcome().orElseThrow();
  }

  /** Keeps the exact text it decides on. */
  public void decideOn(ExactText text) {
    annex = text.text();
    annexDigest = text.digest();
  }

  /** Was posted where everybody can see it. */
  public void post(LocalDate on, String proof) {
    postedOn = CivicDate.of(on);
    postedProof = proof;
  }

  /** Was sent to the governor, against a receipt. */
  public void transmit(LocalDate on, String receipt) {
    transmittedOn = CivicDate.of(on);
    transmission = receipt;
  }

  public String reference() {
    return reference;
  }

  public int year() {
    return year;
  }

  public int number() {
    return number;
  }

  public UUID sessionId() {
    return sessionId;
  }

  public UUID pointId() {
    return pointId;
  }

  /** The programme it decides on, by its reference. */
  public Optional<String> programme() {
    return Optional.ofNullable(programme);
  }

  /** The version of the programme it decides on, with the digest of the day it was called. */
  public Optional<ExactVersion> exactVersion() {
    return programmeVersion == null || programmeDigest == null
        ? Optional.empty()
        : Optional.of(new ExactVersion(programmeVersion, programmeDigest));
  }

  public LocalText title() {
    return title;
  }

  public LocalText body() {
    return body;
  }

  /** {@code adopted} or {@code rejected}. */
  public String decision() {
    return decision;
  }

  /** The exact text it decides on, with the digest of the day it was decided. */
  public Optional<ExactText> exactText() {
    return annex == null || annexDigest == null
        ? Optional.empty()
        : Optional.of(new ExactText(annex, annexDigest));
  }

  public Optional<CivicDate> postedOn() {
    return Optional.ofNullable(postedOn);
  }

  public Optional<String> postedProof() {
    return Optional.ofNullable(postedProof);
  }

  public Optional<CivicDate> transmittedOn() {
    return Optional.ofNullable(transmittedOn);
  }

  public Optional<String> transmission() {
    return Optional.ofNullable(transmission);
  }
}
