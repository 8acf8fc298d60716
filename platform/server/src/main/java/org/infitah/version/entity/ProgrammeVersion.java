package org.infitah.version.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What a programme said when it was frozen; it never changes. */
@Entity
@Table(schema = "core", name = "programme_version")
public class ProgrammeVersion extends TenantEntity {

  @Column(name = "programme_id")
  private UUID programmeId;

  private int number;

  private String stage;

  private @Nullable LocalText note;

  private String body;

  private String sha256;

  @Column(name = "frozen_by")
  private String frozenBy;

  @Column(name = "frozen_at")
  private Instant frozenAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected ProgrammeVersion() {}

  public ProgrammeVersion(
      UUID id, UUID programmeId, int number, Label label, FrozenText text, Frozen frozen) {
    super(id);
    this.programmeId = programmeId;
    this.number = number;
    this.stage = label.stage();
    this.note = label.note().orElse(null);
    this.body = text.text();
    this.sha256 = text.sha256();
    this.frozenBy = frozen.by();
    this.frozenAt = frozen.at();
  }

  /** How far it had come, and what those who froze it say of it. */
  public record Label(String stage, Optional<LocalText> note) {}

  /** Who froze it, and when. */
  public record Frozen(String by, Instant at) {}

  public UUID programmeId() {
    return programmeId;
  }

  public int number() {
    return number;
  }

  /** {@code draft} or {@code validated}. */
  public String stage() {
    return stage;
  }

  public Optional<LocalText> note() {
    return Optional.ofNullable(note);
  }

  public FrozenText text() {
    return new FrozenText(body, sha256);
  }

  public String frozenBy() {
    return frozenBy;
  }

  public Instant frozenAt() {
    return frozenAt;
  }
}
