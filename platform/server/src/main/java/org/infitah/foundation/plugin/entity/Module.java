package org.infitah.foundation.plugin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.infitah.spi.TenantEntity;

/**
 * A plugin at a tenant: the network allows it first, then the tenant enables it, and may end that
 * at any time.
 */
@Entity
@Table(schema = "core", name = "module")
public class Module extends TenantEntity {

  @Column(name = "plugin_id")
  private String pluginId;

  private boolean allowed;

  private boolean enabled;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Module() {}

  public String pluginId() {
    return pluginId;
  }

  public boolean isInUse() {
    return allowed && enabled;
  }
}
