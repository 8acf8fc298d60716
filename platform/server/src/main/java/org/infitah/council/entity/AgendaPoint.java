package org.infitah.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.infitah.version.ExactVersion;
import org.jspecify.annotations.Nullable;

/** A point of a session's agenda and, once the council voted on it, how it came out. */
@Entity
@Table(schema = "core", name = "council_point")
public class AgendaPoint extends TenantEntity {

  @Column(name = "session_id")
  private UUID sessionId;

  private int nth;
  private LocalText title;
  private @Nullable String programme;

  @Column(name = "programme_version")
  private @Nullable Integer programmeVersion;

  @Column(name = "programme_sha256")
  private @Nullable String programmeDigest;

  private @Nullable String method;

  @Column(name = "votes_for")
  private @Nullable Integer votesFor;

  @Column(name = "votes_against")
  private @Nullable Integer votesAgainst;

  private @Nullable Integer abstentions;
  private @Nullable Integer recusals;
  private boolean casting;
  private @Nullable String outcome;
  private @Nullable String article;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected AgendaPoint() {}

  public AgendaPoint(UUID id, UUID sessionId, int nth, LocalText title, Optional<Subject> subject) {
    super(id);
    this.sessionId = sessionId;
    this.nth = nth;
    this.title = title;
    this.programme = subject.map(Subject::programme).orElse(null);
    this.programmeVersion = subject.map(about -> about.version().number()).orElse(null);
    this.programmeDigest = subject.map(about -> about.version().sha256()).orElse(null);
  }

  /** What the council voted. */
  public void vote(String method, Optional<Counts> counts, Result result) {
    if (outcome != null) {
      throw new IllegalStateException("the council votes once on a point");
    }
    this.method = method;
    counts.ifPresent(
        told -> {
          votesFor = told.votesFor();
          votesAgainst = told.votesAgainst();
          abstentions = told.abstentions();
          recusals = told.recusals();
        });
    casting = result.casting();
    outcome = result.adopted() ? "adopted" : "rejected";
    article = result.article();
  }

  /** Votes, and members who cast none. */
  public record Counts(int votesFor, int votesAgainst, int abstentions, int recusals) {}

  /** How it came out, and by which article. */
  public record Result(boolean adopted, boolean casting, String article) {}

  /** Whether nobody who could vote wanted it otherwise. */
  public boolean unanimous() {
    return "unanimity".equals(method)
        || (votesFor != null
            && votesFor > 0
            && Integer.valueOf(0).equals(votesAgainst)
            && Integer.valueOf(0).equals(abstentions));
  }

  public UUID sessionId() {
    return sessionId;
  }

  public int nth() {
    return nth;
  }

  public LocalText title() {
    return title;
  }

  public Optional<String> programme() {
    return Optional.ofNullable(programme);
  }

  /** The exact version of it. */
  public Optional<ExactVersion> exactVersion() {
    return programmeVersion == null || programmeDigest == null
        ? Optional.empty()
        : Optional.of(new ExactVersion(programmeVersion, programmeDigest));
  }

  /** {@code roll_call}, {@code counts}, {@code secret} or {@code unanimity}. */
  public Optional<String> method() {
    return Optional.ofNullable(method);
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

  public Optional<Integer> recusals() {
    return Optional.ofNullable(recusals);
  }

  public boolean casting() {
    return casting;
  }

  /** {@code adopted} or {@code rejected}. */
  public Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  public Optional<String> article() {
    return Optional.ofNullable(article);
  }
}
