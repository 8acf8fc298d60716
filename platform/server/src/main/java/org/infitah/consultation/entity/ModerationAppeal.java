package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What the author of something hidden holds against it, and what another moderator decided. */
@Entity
@Table(schema = "core", name = "moderation_appeal")
public class ModerationAppeal extends TenantEntity {

  /** How long it may be, in characters. */
  public static final int LONGEST = 2_000;

  private static final String WAITING = "waiting";

  @Column(name = "consultation_id")
  private UUID consultationId;

  private String reference;
  private String about;
  private String reasons;
  private @Nullable String appellant;
  private String language;

  @Column(name = "hidden_for")
  private String hiddenFor;

  @Column(name = "hidden_by")
  private String hiddenBy;

  @Column(name = "hidden_at")
  private Instant hiddenAt;

  @Column(name = "made_at")
  private Instant madeAt;

  private String state;
  private @Nullable LocalText grounds;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected ModerationAppeal() {}

  public ModerationAppeal(
      UUID id,
      String reference,
      Hiding hiding,
      Optional<String> appellant,
      String reasons,
      Instant now) {
    super(id);
    this.reference = reference;
    this.consultationId = hiding.consultation();
    this.about = hiding.about();
    this.reasons = reasons;
    this.appellant = appellant.orElse(null);
    this.language = hiding.language();
    this.hiddenFor = hiding.reason();
    this.hiddenBy = hiding.by();
    this.hiddenAt = hiding.at();
    this.madeAt = now;
    this.state = WAITING;
  }

  /** Decides, for good. */
  public void decide(boolean overturned, LocalText why, String by, Instant now) {
    if (!waiting()) {
      throw new IllegalStateException("decided already");
    }
    state = overturned ? "overturned" : "upheld";
    grounds = why;
    decidedBy = by;
    decidedAt = now;
  }

  public boolean waiting() {
    return WAITING.equals(state);
  }

  public UUID consultationId() {
    return consultationId;
  }

  public String reference() {
    return reference;
  }

  /** The reference of what is hidden. */
  public String about() {
    return about;
  }

  /** In its author's own words; for those who decide. */
  public String reasons() {
    return reasons;
  }

  public Optional<String> appellant() {
    return Optional.ofNullable(appellant);
  }

  /** The language its author writes. */
  public String language() {
    return language;
  }

  public String hiddenFor() {
    return hiddenFor;
  }

  public String hiddenBy() {
    return hiddenBy;
  }

  public Instant hiddenAt() {
    return hiddenAt;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** {@code waiting}, {@code upheld} or {@code overturned}. */
  public String state() {
    return state;
  }

  public Optional<LocalText> grounds() {
    return Optional.ofNullable(grounds);
  }

  public Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }
}
