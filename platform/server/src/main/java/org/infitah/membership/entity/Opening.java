package org.infitah.membership.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.persistence.JsonMapConverter;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A portal that the network has asked the operator to open. Asked for on a page, taken up and
 * carried out by the operator, who writes each step down; done once, or failed until somebody asks
 * again.
 */
@Entity
@Table(schema = "core", name = "task")
public class Opening extends TenantEntity {

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
  protected Opening() {}

  /** The host label of the portal, and its tenant's name in Keycloak. */
  public String alias() {
    return subject;
  }

  /** Whether it is one: the operator is asked for other things too. */
  public boolean isOpening() {
    return kind.equals("provision");
  }

  public String state() {
    return state;
  }

  public boolean isUnderWay() {
    return state.equals("asked") || state.equals("running");
  }

  public boolean isDone() {
    return state.equals("done");
  }

  public boolean isFailed() {
    return state.equals("failed");
  }

  /** Why it is not done yet, as a code. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public LocalText names() {
    Object names = wish.get("names");
    return names instanceof Map<?, ?> map ? Wish.text(map) : LocalText.of("fr", subject);
  }

  public String level() {
    return String.valueOf(wish.get("level"));
  }

  public String code() {
    return String.valueOf(wish.get("code"));
  }

  /** Whom the portal is handed to. */
  public Optional<String> email() {
    return Optional.ofNullable(wish.get("email")).map(Object::toString);
  }

  /** Asked for once more, after it had failed. */
  public void askAgain() {
    if (isFailed()) {
      this.state = "asked";
      this.trouble = null;
    }
  }
}
