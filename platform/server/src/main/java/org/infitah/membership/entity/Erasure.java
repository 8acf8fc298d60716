package org.infitah.membership.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.problem.Refusal;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * The wish that an archived portal be erased. One network admin asks, another confirms, and until
 * the time after that is over any of them calls it off; then the operator carries it out.
 */
@Entity
@Table(schema = "core", name = "erasure")
public class Erasure extends TenantEntity {

  private String subject;

  private String reason;

  private String state;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "confirmed_by")
  private @Nullable String confirmedBy;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "called_off_by")
  private @Nullable String calledOffBy;

  @Column(name = "called_off_at")
  private @Nullable Instant calledOffAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Erasure() {}

  public String alias() {
    return subject;
  }

  public String reason() {
    return reason;
  }

  /** {@code asked}, {@code confirmed}, {@code called-off} or {@code done}. */
  public String state() {
    return state;
  }

  /** Whether it may still come to pass. */
  public boolean isPending() {
    return state.equals("asked") || state.equals("confirmed");
  }

  public String askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<String> confirmedBy() {
    return Optional.ofNullable(confirmedBy);
  }

  public Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }

  /** From when on the operator carries it out. */
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  public Optional<String> calledOffBy() {
    return Optional.ofNullable(calledOffBy);
  }

  public Optional<Instant> calledOffAt() {
    return Optional.ofNullable(calledOffAt);
  }

  /**
   * The second person's word.
   *
   * @throws SamePerson when it is the first person's
   * @throws NotNow when it was confirmed before
   */
  public void confirm(String by, Instant now, Instant due) {
    require(state.equals("asked"));
    if (askedBy.equals(by)) {
      throw new SamePerson();
    }
    this.state = "confirmed";
    this.confirmedBy = by;
    this.confirmedAt = now;
    this.dueAt = due;
  }

  /**
   * Calls it off.
   *
   * @throws NotNow once its time has come
   */
  public void callOff(String by, Instant now) {
    require(state.equals("asked") || (dueAt != null && now.isBefore(dueAt)));
    this.state = "called-off";
    this.calledOffBy = by;
    this.calledOffAt = now;
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new NotNow();
    }
  }

  /** One person alone cannot erase. */
  public static final class SamePerson extends Refusal {

    private static final long serialVersionUID = 1L;

    SamePerson() {
      super("membership.wrong.same-person", 409);
    }
  }

  /** It has come further than that. */
  public static final class NotNow extends Refusal {

    private static final long serialVersionUID = 1L;

    NotNow() {
      super("membership.wrong.erasure", 409);
    }
  }
}
