package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.UuidConverter;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What somebody said in a consultation, and what became of it. */
@Entity
@Table(schema = "core", name = "contribution")
public class Contribution extends TenantEntity {

  private static final String SHOWN = "shown";
  private static final String HIDDEN = "hidden";
  private static final String UNDONE = "undone";

  @Column(name = "consultation_id")
  private UUID consultationId;

  private String reference;
  private String title;
  private String body;
  private String language;
  private @Nullable String axis;
  private String channel;
  private @Nullable String author;
  private @Nullable String signature;
  private @Nullable String place;
  private @Nullable Double latitude;
  private @Nullable Double longitude;

  @Column(name = "entered_by")
  private @Nullable String enteredBy;

  @Column(name = "from_workshop")
  private @Nullable String fromWorkshop;

  @Column(name = "from_table")
  private @Nullable Integer fromTable;

  @Column(name = "sent_key")
  private UUID sentKey;

  private String receipt;

  @Column(name = "made_at")
  private Instant madeAt;

  private String state;

  @Column(name = "hidden_for")
  private @Nullable String hiddenFor;

  @Column(name = "hidden_by")
  private @Nullable String hiddenBy;

  @Column(name = "hidden_at")
  private @Nullable Instant hiddenAt;

  @Convert(converter = UuidConverter.class)
  @Column(name = "answer_id")
  private @Nullable UUID answerId;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Contribution() {}

  public Contribution(
      UUID id, UUID consultationId, String reference, String receipt, Idea idea, Sending sending) {
    super(id);
    if (!idea.wrong().isEmpty()) {
      throw new IllegalArgumentException("no contribution: " + idea.wrong().keySet());
    }
    this.consultationId = consultationId;
    this.reference = reference;
    this.receipt = receipt;
    this.title = idea.title();
    this.body = idea.body();
    this.language = idea.language();
    this.axis = idea.axis().orElse(null);
    this.signature = idea.signature().orElse(null);
    this.place = idea.place().words().orElse(null);
    this.latitude = idea.place().spot().map(Place.Spot::latitude).orElse(null);
    this.longitude = idea.place().spot().map(Place.Spot::longitude).orElse(null);
    this.sentKey = sending.key();
    this.channel = sending.channel();
    this.author = sending.author().orElse(null);
    this.enteredBy = sending.enteredBy().orElse(null);
    this.fromWorkshop = sending.from().map(Sending.Table::workshop).orElse(null);
    this.fromTable = sending.from().map(Sending.Table::number).orElse(null);
    this.madeAt = sending.at();
    this.state = SHOWN;
  }

  /** Is no longer shown, for a reason that the public log says. */
  public void hide(String reason, String by, Instant now) {
    if (!shown()) {
      throw new IllegalStateException("hidden already");
    }
    state = HIDDEN;
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

  /** Came of a split that no longer stands. */
  public void undo() {
    state = UNDONE;
  }

  /** Has its answer, or another one. */
  public void answered(ContributionAnswer answer) {
    answerId = answer.id();
  }

  public UUID consultationId() {
    return consultationId;
  }

  public String reference() {
    return reference;
  }

  public String title() {
    return title;
  }

  public String body() {
    return body;
  }

  /** The language it is written in. */
  public String language() {
    return language;
  }

  public Optional<String> axis() {
    return Optional.ofNullable(axis);
  }

  public String channel() {
    return channel;
  }

  public Optional<String> author() {
    return Optional.ofNullable(author);
  }

  public Optional<String> signature() {
    return Optional.ofNullable(signature);
  }

  public Optional<String> enteredBy() {
    return Optional.ofNullable(enteredBy);
  }

  /** The table of a workshop that came to it, if one did. */
  public Optional<Sending.Table> from() {
    return fromWorkshop == null || fromTable == null
        ? Optional.empty()
        : Optional.of(new Sending.Table(fromWorkshop, fromTable));
  }

  public UUID sentKey() {
    return sentKey;
  }

  public String receipt() {
    return receipt;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public boolean shown() {
    return SHOWN.equals(state);
  }

  public boolean hidden() {
    return HIDDEN.equals(state);
  }

  /** Whether the split it came of was undone. */
  public boolean undone() {
    return UNDONE.equals(state);
  }

  /** The same said in other words, as its author would have sent it. */
  public Idea part(String partTitle, String partBody) {
    return new Idea(partTitle, partBody, language, axis(), signature(), place());
  }

  /** Where it is about. */
  public Place place() {
    return Place.of(place, latitude, longitude);
  }

  /** Whether it says this, word for word. */
  public boolean says(String words) {
    return plain(body).contains(plain(words));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
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

  public Optional<UUID> answerId() {
    return Optional.ofNullable(answerId);
  }
}
