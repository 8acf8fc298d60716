package org.infitah.module.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.infitah.foundation.persistence.JsonMapConverter;
import org.infitah.spi.TenantEntity;

/** What a tenant has set of a module, and who did last. The module need not be enabled for it. */
@Entity
@Table(schema = "core", name = "module_setting")
public class KeptSettings extends TenantEntity {

  @Column(name = "plugin_id")
  private String pluginId;

  @Convert(converter = JsonMapConverter.class)
  private Map<String, Object> settings;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected KeptSettings() {}

  /** What is set for the first time. */
  public KeptSettings(
      UUID id, String pluginId, Map<String, String> values, String by, Instant now) {
    super(id);
    this.pluginId = pluginId;
    this.settings = Map.copyOf(values);
    this.changedBy = by;
    this.changedAt = now;
  }

  /** Puts other values in their place. */
  public void change(Map<String, String> values, String by, Instant now) {
    this.settings = Map.copyOf(values);
    this.changedBy = by;
    this.changedAt = now;
  }

  /** As text, by key. */
  public Map<String, Object> settings() {
    return settings;
  }

  public String pluginId() {
    return pluginId;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
