package org.infitah.foundation.autosave.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.infitah.foundation.persistence.JsonMapConverter;
import org.infitah.spi.TenantEntity;

/** What somebody typed into a form and has not saved yet. */
@Entity
@Table(schema = "core", name = "working_copy")
public class WorkingCopy extends TenantEntity {

  private String writer;
  private String form;

  @Convert(converter = JsonMapConverter.class)
  private Map<String, Object> fields;

  @Column(name = "kept_at")
  private Instant keptAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected WorkingCopy() {}

  public WorkingCopy(
      UUID id, String writer, String form, Map<String, String> fields, Instant keptAt) {
    super(id);
    this.writer = writer;
    this.form = form;
    this.fields = new TreeMap<>(fields);
    this.keptAt = keptAt;
  }

  /** Says what is typed by now. */
  public void say(Map<String, String> typed, Instant now) {
    fields = new TreeMap<>(typed);
    keptAt = now;
  }

  public String writer() {
    return writer;
  }

  /** The address of the form, below the language. */
  public String form() {
    return form;
  }

  /** What was typed, by the names of the fields. */
  public Map<String, String> fields() {
    Map<String, String> typed = new TreeMap<>();
    fields.forEach((name, value) -> typed.put(name, (String) value));
    return typed;
  }

  public Instant keptAt() {
    return keptAt;
  }
}
