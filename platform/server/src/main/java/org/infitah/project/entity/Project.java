package org.infitah.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

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

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Project() {}

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
