package org.infitah.module.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * Whether a tenant uses a module, and who decided so last. Disabling it touches nothing the module
 * keeps: enabled again, it has all it had.
 */
@Entity
@Table(schema = "core", name = "module")
public class Choice extends TenantEntity {

  /** Who decided when the network took the module away. */
  public static final String NETWORK = "network";

  /** Who decided when the tenant's file did. */
  public static final String OPERATOR = "operator";

  @Column(name = "plugin_id")
  private String pluginId;

  private boolean enabled;

  private @Nullable String reason;

  @Column(name = "changed_by")
  private @Nullable String changedBy;

  @Column(name = "changed_at")
  private @Nullable Instant changedAt;

  @Column(name = "halted_at")
  private @Nullable Instant haltedAt;

  @Column(name = "halted_because")
  private @Nullable String haltedBecause;

  @Column(name = "halted_version")
  private @Nullable String haltedVersion;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Choice() {}

  /** A module that was never decided about. */
  public Choice(UUID id, String pluginId) {
    super(id);
    this.pluginId = pluginId;
  }

  /**
   * Why it is in quarantine.
   *
   * @param cause {@code errors}, {@code time} or {@code stuck}
   * @param version that failed
   */
  public record Halt(Instant at, String cause, String version) {}

  /**
   * Decides; with that a quarantine ends.
   *
   * @param by a subject of Keycloak's, or {@link #NETWORK}
   * @param why may be empty
   */
  public void decide(boolean use, String by, String why, Instant now) {
    this.enabled = use;
    this.changedBy = by;
    this.changedAt = now;
    this.reason = why.isEmpty() ? null : why;
    release();
  }

  /** Puts it into quarantine. */
  public void halt(Halt halt) {
    this.haltedAt = halt.at();
    this.haltedBecause = halt.cause();
    this.haltedVersion = halt.version();
  }

  /** Ends its quarantine. */
  public void release() {
    this.haltedAt = null;
    this.haltedBecause = null;
    this.haltedVersion = null;
  }

  /** Its quarantine, while it is in one. */
  public Optional<Halt> halted() {
    return haltedAt == null || haltedBecause == null || haltedVersion == null
        ? Optional.empty()
        : Optional.of(new Halt(haltedAt, haltedBecause, haltedVersion));
  }

  public String pluginId() {
    return pluginId;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<String> changedBy() {
    return Optional.ofNullable(changedBy);
  }

  public Optional<Instant> changedAt() {
    return Optional.ofNullable(changedAt);
  }
}
