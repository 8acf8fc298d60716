package org.infitah.membership.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.persistence.JsonMapConverter;
import org.infitah.foundation.tenancy.TenantState;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A portal's way from one state to another, which the network has asked the operator for, with a
 * reason. One at a time for each portal; it stays as the portal's history.
 */
@Entity
@Table(schema = "core", name = "task")
public class Move extends TenantEntity {

  private String kind;

  private String subject;

  @Convert(converter = JsonMapConverter.class)
  private Map<String, Object> wish;

  private String state;

  private @Nullable String trouble;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Move() {}

  public String alias() {
    return subject;
  }

  /** Whether it is one: the operator is asked for other things too. */
  public boolean isMove() {
    return kind.equals("state");
  }

  public TenantState from() {
    return TenantState.of(String.valueOf(wish.get("from")));
  }

  public TenantState to() {
    return TenantState.of(String.valueOf(wish.get("to")));
  }

  public String reason() {
    return String.valueOf(wish.get("reason"));
  }

  /** How far the operator has come with it. */
  public String progress() {
    return state;
  }

  public boolean isUnderWay() {
    return state.equals("asked") || state.equals("running");
  }

  /** Why it is not done, as a code. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
