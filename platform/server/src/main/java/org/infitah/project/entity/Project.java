package org.infitah.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.foundation.persistence.Translations;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A project of a programme, known by its reference for life. */
@Entity
@Table(schema = "core", name = "project")
public class Project extends TenantEntity {

  @Column(name = "programme_id")
  private UUID programmeId;

  private String reference;

  private int number;

  private String code;

  private LocalText title;

  @Convert(converter = TextListConverter.class)
  private List<String> principles;

  @Column(name = "principles_inferred")
  private boolean principlesInferred;

  private @Nullable String axis;

  private @Nullable LocalText aim;

  private @Nullable LocalText lead;

  private @Nullable LocalText partners;

  @Convert(converter = TextListConverter.class)
  private List<String> lagging = List.of();

  @Column(name = "dropped_at")
  private @Nullable Instant droppedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Project() {}

  @SuppressWarnings("NullAway.Init")
  public Project(UUID id, UUID programmeId, String reference, int number, ProjectText text) {
    super(id);
    this.programmeId = programmeId;
    this.reference = reference;
    this.number = number;
    this.code = "project-" + number;
    put(text);
  }

  /**
   * Says it anew; who writes it says which principles it serves, so they are not deduced any more.
   *
   * @param reviewed whether all translations have been read again
   */
  public void write(ProjectText anew, boolean reviewed) {
    lagging = Translations.lagging(lagging, text().texts(), anew.texts(), reviewed);
    principlesInferred = principlesInferred && principles.equals(anew.principles());
    put(anew);
  }

  private void put(ProjectText text) {
    title = text.title();
    aim = text.aim().orElse(null);
    lead = text.lead().orElse(null);
    partners = text.partners().orElse(null);
    principles = text.principles();
    axis = text.axis().orElse(null);
  }

  /** It is no part of the programme any more; what was said of it still leads to it. */
  public void drop(Instant at) {
    droppedAt = at;
  }

  /** It is one again. */
  public void restore() {
    droppedAt = null;
  }

  /** All that is said of it. */
  public ProjectText text() {
    return new ProjectText(
        title,
        Optional.ofNullable(aim),
        Optional.ofNullable(lead),
        Optional.ofNullable(partners),
        principles,
        Optional.ofNullable(axis));
  }

  public List<String> lagging() {
    return List.copyOf(lagging);
  }

  public boolean isDropped() {
    return droppedAt != null;
  }

  public UUID programmeId() {
    return programmeId;
  }

  public String reference() {
    return reference;
  }

  public int number() {
    return number;
  }

  public String code() {
    return code;
  }

  public LocalText title() {
    return title;
  }

  public List<String> principles() {
    return List.copyOf(principles);
  }

  public boolean principlesInferred() {
    return principlesInferred;
  }
}
