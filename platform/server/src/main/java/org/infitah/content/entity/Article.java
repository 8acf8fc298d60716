package org.infitah.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.infitah.content.Kind;
import org.infitah.foundation.persistence.JsonMapConverter;
import org.infitah.foundation.persistence.UuidConverter;
import org.infitah.foundation.problem.Refusal;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * An article's life: somebody writes a draft; it is published at once, or scheduled and published
 * when its moment comes; it may be withdrawn, and published again. What is published can still be
 * put right; each language remembers when it was last written, so that a translation that has
 * fallen behind its source is known.
 */
@Entity
@Table(schema = "core", name = "article")
public class Article extends TenantEntity {

  private String reference;

  private String kind;

  private String state;

  private LocalText title;

  private @Nullable LocalText lead;

  private @Nullable LocalText body;

  @Column(name = "picture_id")
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID pictureId;

  @Column(name = "picture_alt")
  private @Nullable LocalText pictureAlt;

  @Column(name = "publish_at")
  private @Nullable Instant publishAt;

  @Column(name = "dated_at")
  private Instant datedAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Convert(converter = JsonMapConverter.class)
  private Map<String, Object> touched;

  /** Read by searches alone. */
  @SuppressWarnings("UnusedVariable")
  private String words;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Article() {}

  /** A first draft. */
  @SuppressWarnings("NullAway.Init")
  public Article(UUID id, String reference, Draft draft, Instant now) {
    super(id);
    this.reference = reference;
    this.state = "draft";
    this.datedAt = now;
    this.touched = Map.of();
    write(draft, now);
  }

  private void write(Draft draft, Instant now) {
    Map<String, Object> moments = new TreeMap<>();
    for (String language : List.of("ar", "fr", "zgh")) {
      if (draft.title().in(language).isPresent()) {
        Object before = touched.get(language);
        moments.put(
            language,
            before != null && draft().in(language).equals(draft.in(language))
                ? before.toString()
                : now.toString());
      }
    }
    this.touched = moments;
    this.kind = draft.kind().code();
    this.title = draft.title();
    this.lead = draft.lead().orElse(null);
    this.body = draft.body().orElse(null);
    this.pictureId = draft.picture().orElse(null);
    this.pictureAlt = draft.pictureAlt().orElse(null);
    this.words = draft.all();
    this.updatedAt = now;
  }

  /**
   * Says it otherwise from now on.
   *
   * @throws Incomplete when it is before the public and would miss something there
   */
  public void revise(Draft draft, boolean hasDocument, Instant now) {
    write(draft, now);
    if (!state.equals("draft") && !state.equals("withdrawn")) {
      requireWhole(hasDocument);
    }
  }

  /**
   * Publishes it now.
   *
   * @throws Incomplete when something is missing that readers need
   */
  public void publish(boolean hasDocument, Instant now) {
    requireWhole(hasDocument);
    if (!state.equals("published")) {
      this.state = "published";
      this.datedAt = now;
      this.publishAt = null;
      this.updatedAt = now;
    }
  }

  /**
   * Has it published when a moment comes.
   *
   * @throws Incomplete when something is missing that readers need
   * @throws NotAhead when that moment is over
   */
  public void schedule(Instant moment, boolean hasDocument, Instant now) {
    requireWhole(hasDocument);
    if (!moment.isAfter(now)) {
      throw new NotAhead();
    }
    this.state = "scheduled";
    this.publishAt = moment;
    this.datedAt = moment;
    this.updatedAt = now;
  }

  /** Its moment has come. */
  public void come() {
    this.state = "published";
    this.publishAt = null;
  }

  /** Takes it back; nothing is lost. */
  public void withdraw(Instant now) {
    this.state = state.equals("draft") ? "draft" : "withdrawn";
    this.publishAt = null;
    this.updatedAt = now;
  }

  /** What readers would miss, as codes. */
  public List<String> missing(boolean hasDocument) {
    List<String> missing = new ArrayList<>();
    String source = title.source();
    if (Kind.of(kind) == Kind.DOCUMENT) {
      if (!hasDocument) {
        missing.add("document");
      }
    } else if (body().flatMap(text -> text.in(source)).isEmpty()) {
      missing.add("body");
    }
    if (pictureId != null
        && title.texts().keySet().stream()
            .anyMatch(language -> pictureAlt().flatMap(alt -> alt.in(language)).isEmpty())) {
      missing.add("alt");
    }
    return missing;
  }

  private void requireWhole(boolean hasDocument) {
    List<String> missing = missing(hasDocument);
    if (!missing.isEmpty()) {
      throw new Incomplete(missing.get(0));
    }
  }

  /** How a language stands: {@code ok}, {@code outdated} or {@code missing}. */
  public String standing(String language) {
    if (title.in(language).isEmpty()) {
      return "missing";
    }
    Object own = touched.get(language);
    Object source = touched.get(title.source());
    return own != null
            && source != null
            && Instant.parse(own.toString()).isBefore(Instant.parse(source.toString()))
        ? "outdated"
        : "ok";
  }

  /** Whether readers see it at that moment. */
  public boolean shown(Instant now) {
    return state.equals("published")
        || (state.equals("scheduled") && publishAt != null && !publishAt.isAfter(now));
  }

  public String reference() {
    return reference;
  }

  public Kind kind() {
    return Kind.of(kind);
  }

  public String state() {
    return state;
  }

  public Draft draft() {
    return new Draft(
        kind(),
        title,
        Optional.ofNullable(lead),
        Optional.ofNullable(body),
        Optional.ofNullable(pictureId),
        Optional.ofNullable(pictureAlt));
  }

  public LocalText title() {
    return title;
  }

  public Optional<LocalText> body() {
    return Optional.ofNullable(body);
  }

  public Optional<LocalText> pictureAlt() {
    return Optional.ofNullable(pictureAlt);
  }

  public Optional<UUID> pictureId() {
    return Optional.ofNullable(pictureId);
  }

  public Optional<Instant> publishAt() {
    return Optional.ofNullable(publishAt);
  }

  public Instant datedAt() {
    return datedAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** It lacks something that readers need. */
  public static final class Incomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String what;

    Incomplete(String what) {
      super("content.incomplete", 409);
      this.what = what;
    }

    /** A code of {@link #missing}. */
    public String what() {
      return what;
    }
  }

  /** A moment that is over is no plan. */
  public static final class NotAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAhead() {
      super("content.not-ahead", 400);
    }
  }

  /** Somebody else has written meanwhile. */
  public static final class Overtaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public Overtaken() {
      super("problem.409", 409);
    }
  }
}
