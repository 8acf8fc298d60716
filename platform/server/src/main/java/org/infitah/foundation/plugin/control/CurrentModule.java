package org.infitah.foundation.plugin.control;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.spi.ModuleRoot;
import org.infitah.spi.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * The plugin that answers this request, if one does. From entering to leaving, the thread speaks to
 * the database as the plugin's role; the lease on the version is held until the answer is written.
 */
@RequestScoped
public class CurrentModule {

  private PluginHost host;
  private EnabledModules enabled;
  private CurrentTenant tenant;
  private CurrentPerson person;
  private Clock clock;
  private RequestTransaction transaction;
  private @Nullable HostedPlugin plugin;
  private @Nullable EntityManager entities;
  private DatabaseRole.@Nullable Binding role;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected CurrentModule() {}

  @Inject
  CurrentModule(
      PluginHost host,
      EnabledModules enabled,
      CurrentTenant tenant,
      CurrentPerson person,
      Clock clock,
      RequestTransaction transaction) {
    this.host = host;
    this.enabled = enabled;
    this.tenant = tenant;
    this.person = person;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * The plugin, if this tenant uses it and it is at work; held for this request. The way to a
   * plugin is found before the request's filters run, so the transaction begins here.
   */
  public Optional<HostedPlugin> take(String id, String method) {
    transaction.beginFor(method);
    if (plugin == null && enabled.has(id)) {
      plugin = host.lease(id).orElse(null);
    }
    return Optional.ofNullable(plugin);
  }

  /** The plugin that was taken. */
  public Optional<HostedPlugin> taken() {
    return Optional.ofNullable(plugin);
  }

  /** Opens the plugin's object that will answer. */
  public Object open(ModuleRoot root) {
    HostedPlugin opened = requireNonNull(plugin);
    EntityManager lent = opened.openEntities();
    entities = lent;
    Tenant here = tenant.tenant();
    try (DatabaseRole.Binding ignored = DatabaseRole.bind(opened.installed().role())) {
      return root.open(
          new LentContext(opened, lent, person, clock.instant()),
          new TenantView(here.alias(), here.level().code(), here.names()));
    }
  }

  /** Enters what was opened: what runs from here on speaks to the database as the plugin. */
  public void enter() {
    if (plugin != null && entities != null) {
      role = DatabaseRole.bind(plugin.installed().role());
    }
  }

  /**
   * Leaves the plugin: writes what it changed, if it did well, and speaks as the platform again.
   */
  public void leave(boolean well) {
    try {
      if (entities != null && entities.isOpen()) {
        if (well) {
          entities.flush();
        }
        entities.clear();
        entities.close();
      }
    } finally {
      if (role != null) {
        role.close();
        role = null;
      }
    }
  }

  /** The answer is written, or there is none: whatever happened, nothing is held any longer. */
  @PreDestroy
  void end() {
    leave(false);
    if (plugin != null) {
      plugin.release();
      plugin = null;
    }
  }
}
