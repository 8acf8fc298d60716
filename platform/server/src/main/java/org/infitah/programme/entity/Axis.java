package org.infitah.programme.entity;

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

/** A line of work of a programme, known by its code for life; projects answer to it. */
@Entity
@Table(schema = "core", name = "axis")
public class Axis extends TenantEntity {

  @Column(name = "programme_id")
  private UUID programmeId;

  private int number;

  private String code;

  private LocalText title;

  private @Nullable LocalText problem;

  private @Nullable LocalText evidence;

  @Convert(converter = TextListConverter.class)
  private List<String> principles = List.of();

  private @Nullable Integer priority;

  private @Nullable String workshop;

  @Convert(converter = TextListConverter.class)
  private List<String> lagging = List.of();

  @Column(name = "dropped_at")
  private @Nullable Instant droppedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Axis() {}

  @SuppressWarnings("NullAway.Init")
  public Axis(UUID id, UUID programmeId, int number, AxisText text) {
    super(id);
    this.programmeId = programmeId;
    this.number = number;
    this.code = "axis-" + number;
    put(text);
  }

  /**
   * Says it anew.
   *
   * @param reviewed whether all translations have been read again
   */
  public void write(AxisText anew, boolean reviewed) {
    lagging = Translations.lagging(lagging, text().texts(), anew.texts(), reviewed);
    put(anew);
  }

  private void put(AxisText text) {
    title = text.title();
    problem = text.problem().orElse(null);
    evidence = text.evidence().orElse(null);
    principles = text.principles();
    priority = text.priority().orElse(null);
    workshop = text.workshop().orElse(null);
  }

  /** It is no part of the programme any more. */
  public void drop(Instant at) {
    droppedAt = at;
  }

  /** It is one again. */
  public void restore() {
    droppedAt = null;
  }

  public UUID programmeId() {
    return programmeId;
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

  /** All that is said of it. */
  public AxisText text() {
    return new AxisText(
        title,
        Optional.ofNullable(problem),
        Optional.ofNullable(evidence),
        principles,
        Optional.ofNullable(priority),
        Optional.ofNullable(workshop));
  }

  public List<String> lagging() {
    return List.copyOf(lagging);
  }

  public boolean isDropped() {
    return droppedAt != null;
  }
}
