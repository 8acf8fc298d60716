package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What somebody said about a contribution: for it, against it, or neither. */
@Entity
@Table(schema = "core", name = "contribution_comment")
public class ContributionComment extends TenantEntity {

  private static final String SHOWN = "shown";

  @Column(name = "contribution_id")
  private UUID contributionId;

  private String reference;
  private String body;
  private String language;
  private String stance;
  private String author;
  private @Nullable String signature;

  @Column(name = "sent_key")
  private UUID sentKey;

  @Column(name = "made_at")
  private Instant madeAt;

  private String state;

  @Column(name = "hidden_for")
  private @Nullable String hiddenFor;

  @Column(name = "hidden_by")
  private @Nullable String hiddenBy;

  @Column(name = "hidden_at")
  private @Nullable Instant hiddenAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected ContributionComment() {}

  public ContributionComment(
      UUID id, UUID contribution, String reference, Remark remark, Sending sending) {
    super(id);
    if (!remark.wrong().isEmpty()) {
      throw new IllegalArgumentException("no comment: " + remark.wrong().keySet());
    }
    this.contributionId = contribution;
    this.reference = reference;
    this.body = remark.body();
    this.language = remark.language();
    this.stance = remark.stance();
    this.signature = remark.signature().orElse(null);
    this.author = sending.author().orElseThrow();
    this.sentKey = sending.key();
    this.madeAt = sending.at();
    this.state = SHOWN;
  }

  /** Is no longer shown, for a reason that the public log says. */
  public void hide(String reason, String by, Instant now) {
    state = "hidden";
    hiddenFor = reason;
    hiddenBy = by;
    hiddenAt = now;
  }

  /** Is shown again. */
  public void show() {
    state = SHOWN;
    hiddenFor = null;
    hiddenBy = null;
    hiddenAt = null;
  }

  public UUID contributionId() {
    return contributionId;
  }

  public String reference() {
    return reference;
  }

  public String body() {
    return body;
  }

  /** The language it is written in. */
  public String language() {
    return language;
  }

  /** {@code for}, {@code against} or {@code neither}. */
  public String stance() {
    return stance;
  }

  public String author() {
    return author;
  }

  public Optional<String> signature() {
    return Optional.ofNullable(signature);
  }

  public UUID sentKey() {
    return sentKey;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public boolean shown() {
    return SHOWN.equals(state);
  }

  public Optional<String> hiddenFor() {
    return Optional.ofNullable(hiddenFor);
  }

  public Optional<String> hiddenBy() {
    return Optional.ofNullable(hiddenBy);
  }

  public Optional<Instant> hiddenAt() {
    return Optional.ofNullable(hiddenAt);
  }
}
