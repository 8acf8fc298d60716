package org.infitah.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** All of a tenant in one file, from the wish for it until its days are over. */
@Entity
@Table(schema = "core", name = "archive")
public class TenantArchive extends TenantEntity {

  private String state;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "made_at")
  private @Nullable Instant madeAt;

  @Column(name = "ends_at")
  private @Nullable Instant endsAt;

  private @Nullable Long bytes;

  private @Nullable String digest;

  @Column(name = "signed_with")
  private @Nullable String signedWith;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected TenantArchive() {}

  /** {@code asked}, {@code made}, {@code failed} or {@code gone}. */
  public String state() {
    return state;
  }

  public boolean isAsked() {
    return state.equals("asked");
  }

  /** Whether it may be fetched. */
  public boolean isKept(Instant now) {
    return state.equals("made") && endsAt != null && now.isBefore(endsAt);
  }

  public String askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> madeAt() {
    return Optional.ofNullable(madeAt);
  }

  public Optional<Instant> endsAt() {
    return Optional.ofNullable(endsAt);
  }

  public Optional<Long> bytes() {
    return Optional.ofNullable(bytes);
  }

  public Optional<String> digest() {
    return Optional.ofNullable(digest);
  }

  public Optional<String> signedWith() {
    return Optional.ofNullable(signedWith);
  }
}
