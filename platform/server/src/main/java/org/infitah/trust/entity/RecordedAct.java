package org.infitah.trust.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.foundation.persistence.UuidConverter;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** An act that was done or refused; it never changes. */
@Entity
@Table(schema = "core", name = "audit")
public class RecordedAct extends TenantEntity {

  private Instant at;

  private String actor;

  @Convert(converter = TextListConverter.class)
  private List<String> roles;

  @Column(name = "act")
  private String code;

  @Column(name = "object")
  private String target;

  @Convert(converter = UuidConverter.class)
  private @Nullable UUID trace;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected RecordedAct() {}

  public Instant at() {
    return at;
  }

  public String actor() {
    return actor;
  }

  public List<String> roles() {
    return List.copyOf(roles);
  }

  public String code() {
    return code;
  }

  public String target() {
    return target;
  }

  public Optional<UUID> trace() {
    return Optional.ofNullable(trace);
  }
}
