package org.infitah.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** Somebody a public source names in a public role; every spelling is kept. */
@Entity
@Table(schema = "core", name = "person")
public class Person extends TenantEntity {

  private String code;

  private LocalText name;

  @Convert(converter = TextListConverter.class)
  private List<String> spellings;

  @Column(name = "source_id")
  private UUID sourceId;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  public String code() {
    return code;
  }

  public LocalText name() {
    return name;
  }

  public List<String> spellings() {
    return List.copyOf(spellings);
  }

  public UUID sourceId() {
    return sourceId;
  }
}
