package org.infitah.foundation.plugin.control;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.persistence.RunningTransaction;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.spi.ModuleRoot;
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
  private Lending lending;
  private RequestTransaction transaction;
  private Guard guard;
  private @Nullable HostedPlugin plugin;
  private @Nullable GuardedCall call;
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
      Lending lending,
      RequestTransaction transaction,
      Guard guard) {
    this.host = host;
    this.enabled = enabled;
    this.tenant = tenant;
    this.lending = lending;
    this.transaction = transaction;
    this.guard = guard;
  }

  /**
   * The plugin, if this tenant uses it and it is at work; held for this request. The way to a
   * plugin is found before the request's filters run, so the transaction begins here.
   */
  public Optional<HostedPlugin> take(String id, String method) {
    if (plugin == null) {
      host.lease(id).ifPresent(found -> take(found, method));
    }
    transaction.beginFor(method);
    return Optional.ofNullable(plugin);
  }

  /** It waits for its turn before it takes a connection. */
  private void take(HostedPlugin found, String method) {
    GuardedCall begun = null;
    try {
      begun = guard.begin(found, tenant.tenant());
      transaction.beginFor(method);
      EnabledModules.Standing standing = enabled.standing(found.id());
      if (standing == EnabledModules.Standing.IN_USE) {
        RunningTransaction.ofThisThread().ifPresent(begun::worksIn);
        call = begun;
        plugin = found;
      } else if (standing == EnabledModules.Standing.HALTED) {
        throw new PluginHalted();
      }
    } finally {
      if (plugin == null) {
        if (begun != null) {
          guard.end(begun);
        }
        found.release();
      }
    }
  }

  /** The call into it. */
  public Optional<GuardedCall> call() {
    return Optional.ofNullable(call);
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
    try (DatabaseRole.Binding ignored = DatabaseRole.bind(opened.installed().role())) {
      return root.open(lending.forRequest(opened, lent), Lending.view(tenant.tenant()));
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
    try {
      leave(false);
    } finally {
      if (call != null) {
        guard.end(call);
        call = null;
      }
      if (plugin != null) {
        plugin.release();
        plugin = null;
      }
    }
  }
}
