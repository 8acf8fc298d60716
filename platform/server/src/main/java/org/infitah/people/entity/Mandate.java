package org.infitah.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.UuidConverter;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds from one moment to another, and why. It begins on its first day, at
 * once if that is today; it ends at the midnight after its last day, or when it is taken back.
 */
@Entity
@Table(schema = "core", name = "mandate")
public class Mandate extends TenantEntity {

  private @Nullable String subject;

  @Convert(converter = UuidConverter.class)
  @Column(name = "account_id")
  private @Nullable UUID accountId;

  private String role;

  private String reason;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private @Nullable Instant endsAt;

  @Column(name = "granted_by")
  private String grantedBy;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "end_reason")
  private @Nullable String endReason;

  /** Where a mandate stands. */
  public enum State {
    ACTIVE,
    COMING,
    ENDED;

    /** As the messages and the API call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** From its first day to its last, where it has one. */
  public record Term(Instant starts, Optional<Instant> ends) {

    /** A term in civic days; what begins today begins now. */
    public static Term of(LocalDate first, Optional<LocalDate> last, Instant now) {
      Instant midnight = midnight(first);
      return new Term(
          midnight.isBefore(now) ? now : midnight, last.map(day -> midnight(day.plusDays(1))));
    }

    /** Whether both have a moment in common. */
    public boolean meets(Term other) {
      return ends.map(end -> end.isAfter(other.starts())).orElse(true)
          && other.ends().map(starts::isBefore).orElse(true);
    }

    private static Instant midnight(LocalDate day) {
      return day.atStartOfDay(Morocco.ZONE).toInstant();
    }
  }

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Mandate() {}

  public Mandate(UUID id, Account account, Gift gift) {
    super(id);
    this.accountId = account.id();
    this.subject = account.subject().orElse(null);
    this.role = gift.role();
    this.reason = gift.reason();
    this.startsAt = gift.term().starts();
    this.endsAt = gift.term().ends().orElse(null);
    this.grantedBy = gift.by();
  }

  /** What is given, why, for how long and by whom. */
  public record Gift(String role, String reason, Term term, String by) {}

  /** Keycloak knows the account by this name: from now on the mandate counts. */
  public void isKnownAs(String known) {
    this.subject = known;
  }

  /** Takes it back, at once. */
  public void end(Instant now, String by, String why) {
    if (state(now) == State.ENDED) {
      throw new AlreadyEnded();
    }
    this.endsAt = now;
    this.endedBy = by;
    this.endReason = why;
  }

  public State state(Instant now) {
    if (endsAt != null && !endsAt.isAfter(now)) {
      return State.ENDED;
    }
    return startsAt.isAfter(now) ? State.COMING : State.ACTIVE;
  }

  /** Whether it and a term have a moment in common. */
  public boolean meets(Term term) {
    return new Term(startsAt, endsAt()).meets(term);
  }

  public Optional<UUID> accountId() {
    return Optional.ofNullable(accountId);
  }

  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  public String role() {
    return role;
  }

  public String reason() {
    return reason;
  }

  public Optional<String> endReason() {
    return Optional.ofNullable(endReason);
  }

  public Instant startsAt() {
    return startsAt;
  }

  public Optional<Instant> endsAt() {
    return Optional.ofNullable(endsAt);
  }

  /** Its first day. */
  public LocalDate firstDay() {
    return startsAt.atZone(Morocco.ZONE).toLocalDate();
  }

  /** Its last day: one that ends at midnight was held until the day before. */
  public Optional<LocalDate> lastDay() {
    return endsAt().map(end -> end.minusNanos(1_000).atZone(Morocco.ZONE).toLocalDate());
  }

  /** It is over. */
  public static final class AlreadyEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyEnded() {
      super("people.over", 409);
    }
  }
}
