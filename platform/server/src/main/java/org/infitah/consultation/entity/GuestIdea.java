package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What somebody without an account wrote, until the letter to them is followed. */
@Entity
@Table(schema = "core", name = "guest_idea")
public class GuestIdea extends TenantEntity {

  @Column(name = "consultation_id")
  private UUID consultationId;

  private String title;
  private String body;
  private String language;
  private @Nullable String axis;
  private @Nullable String signature;
  private @Nullable String place;
  private @Nullable Double latitude;
  private @Nullable Double longitude;
  private String address;

  @Column(name = "letters_in")
  private String lettersIn;

  private boolean tells;

  @Column(name = "sent_key")
  private UUID sentKey;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected GuestIdea() {}

  public GuestIdea(UUID id, UUID consultationId, Idea idea, Writer writer, Waiting waiting) {
    super(id);
    if (!idea.wrong().isEmpty()) {
      throw new IllegalArgumentException("no contribution: " + idea.wrong().keySet());
    }
    this.consultationId = consultationId;
    this.title = idea.title();
    this.body = idea.body();
    this.language = idea.language();
    this.axis = idea.axis().orElse(null);
    this.signature = idea.signature().orElse(null);
    this.place = idea.place().words().orElse(null);
    this.latitude = idea.place().spot().map(Place.Spot::latitude).orElse(null);
    this.longitude = idea.place().spot().map(Place.Spot::longitude).orElse(null);
    this.address = writer.address();
    this.lettersIn = writer.lettersIn();
    this.tells = writer.tells();
    this.sentKey = writer.key();
    this.tokenHash = waiting.tokenHash();
    this.madeAt = waiting.since();
    this.expiresAt = waiting.until();
  }

  /**
   * For how long it waits, and for what.
   *
   * @param tokenHash of what stands in the letter
   */
  public record Waiting(String tokenHash, Instant since, Instant until) {}

  public UUID consultationId() {
    return consultationId;
  }

  /** What is said. */
  public Idea idea() {
    return new Idea(
        title,
        body,
        language,
        Optional.ofNullable(axis),
        Optional.ofNullable(signature),
        Place.of(place, latitude, longitude));
  }

  /** Who says so. */
  public Writer writer() {
    return new Writer(address, lettersIn, tells, sentKey);
  }

  public String tokenHash() {
    return tokenHash;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
