package org.infitah.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.LocalTextListConverter;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.foundation.persistence.Translations;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * An openness programme. It begins as a draft made with citizens in workshops, is consulted upon,
 * adopted by the council, run for two years and closed with a report.
 */
@Entity
@Table(schema = "core", name = "programme")
public class Programme extends TenantEntity {

  /** What the references of programmes begin with that a portal only shows as an example. */
  public static final String EXAMPLE = "EXEMPLE-";

  private String reference;

  private LocalText title;

  @Column(name = "from_year")
  private @Nullable Integer fromYear;

  @Column(name = "to_year")
  private @Nullable Integer toYear;

  private String status;

  @Convert(converter = TextListConverter.class)
  private List<String> principles;

  private @Nullable LocalText purpose;

  @Convert(converter = LocalTextListConverter.class)
  private List<LocalText> participants;

  @Convert(converter = LocalTextListConverter.class)
  private List<LocalText> objectives = List.of();

  @Convert(converter = TextListConverter.class)
  private List<String> lagging = List.of();

  @Column(name = "source_id")
  private UUID sourceId;

  private @Nullable String deliberation;

  @Column(name = "adopted_version")
  private @Nullable Integer adoptedVersion;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Programme() {}

  @SuppressWarnings("NullAway.Init")
  public Programme(UUID id, String reference, UUID sourceId, ProgrammeText text) {
    super(id);
    this.reference = reference;
    this.sourceId = sourceId;
    this.status = "drafting";
    put(text);
  }

  /**
   * Says it anew.
   *
   * @param reviewed whether all translations have been read again
   */
  public void write(ProgrammeText anew, boolean reviewed) {
    lagging = Translations.lagging(lagging, text().texts(), anew.texts(), reviewed);
    put(anew);
  }

  private void put(ProgrammeText text) {
    title = text.title();
    purpose = text.purpose().orElse(null);
    fromYear = text.fromYear().orElse(null);
    toYear = text.toYear().orElse(null);
    principles = text.principles();
    objectives = text.objectives();
    participants = text.participants();
  }

  /** All it says of itself as a whole. */
  public ProgrammeText text() {
    return new ProgrammeText(
        title, purpose(), fromYear(), toYear(), principles, objectives, participants);
  }

  /** Is what the council adopted; one that runs or is over stays what it is. */
  public void adopt(String deliberation, int version) {
    this.deliberation = deliberation;
    this.adoptedVersion = version;
    if (status.equals("drafting")) {
      status = "adopted";
    }
  }

  /** The decision that adopted it here and the version it decided on. */
  public Optional<Adopted> adopted() {
    return deliberation == null || adoptedVersion == null
        ? Optional.empty()
        : Optional.of(new Adopted(deliberation, adoptedVersion));
  }

  /** A decision, by its reference, and the number of a version. */
  public record Adopted(String deliberation, int version) {}

  public String reference() {
    return reference;
  }

  /** What is over is history, what a portal only shows as an example is not its own. */
  public boolean isAtWork() {
    return !status.equals("closed") && !reference.startsWith(EXAMPLE);
  }

  public LocalText title() {
    return title;
  }

  public Optional<Integer> fromYear() {
    return Optional.ofNullable(fromYear);
  }

  public Optional<Integer> toYear() {
    return Optional.ofNullable(toYear);
  }

  public String status() {
    return status;
  }

  public List<String> principles() {
    return List.copyOf(principles);
  }

  public Optional<LocalText> purpose() {
    return Optional.ofNullable(purpose);
  }

  public List<LocalText> participants() {
    return List.copyOf(participants);
  }

  public List<LocalText> objectives() {
    return List.copyOf(objectives);
  }

  public List<String> lagging() {
    return List.copyOf(lagging);
  }

  public UUID sourceId() {
    return sourceId;
  }
}
