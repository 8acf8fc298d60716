package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.foundation.plugin.InstalledModules;

/** Reads the register, and asks this node how it fares with each. */
@Dependent
public class ListInstalled implements InstalledModules {

  private static final System.Logger LOG = System.getLogger(ListInstalled.class.getName());

  private final PluginRegistry registry;
  private final PluginHost host;
  private final KeptLoaders kept;

  @Inject
  ListInstalled(PluginRegistry registry, PluginHost host, KeptLoaders kept) {
    this.registry = registry;
    this.host = host;
    this.kept = kept;
  }

  @Override
  public List<InstalledModule> list() {
    try {
      return registry.listInstalled().stream().map(this::view).toList();
    } catch (SQLException e) {
      throw new IllegalStateException("the installed plugins cannot be read", e);
    }
  }

  @Override
  public int loadersKept() {
    return kept.count();
  }

  private InstalledModule view(InstalledPlugin plugin) {
    Health health = host.health(plugin);
    Optional<HostedPlugin> leased = host.lease(plugin.id());
    try {
      return new InstalledModule(
          plugin.id(),
          plugin.version(),
          plugin.says().names(),
          plugin.says().summary(),
          plugin.says().provider(),
          plugin.says().requires(),
          health.standing(),
          health.reasons(),
          leased.map(HostedPlugin::version),
          leased.map(ListInstalled::offers).orElse(InstalledModule.Offers.NOTHING));
    } finally {
      leased.ifPresent(HostedPlugin::release);
    }
  }

  /** What it says is its own code's answer: one that fails offers nothing. */
  private static InstalledModule.Offers offers(HostedPlugin plugin) {
    try {
      return plugin.offers();
    } catch (RuntimeException | LinkageError e) {
      LOG.log(System.Logger.Level.ERROR, "plugin " + plugin.id() + " cannot be described", e);
      return InstalledModule.Offers.NOTHING;
    }
  }
}
