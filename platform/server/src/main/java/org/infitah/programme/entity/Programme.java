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

  @Column(name = "source_id")
  private UUID sourceId;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Programme() {}

  public String reference() {
    return reference;
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

  public UUID sourceId() {
    return sourceId;
  }
}
