package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infitah.foundation.tenancy.Tenant;

/** Describes what the tenant at hand uses; a plugin that cannot be described is left out. */
@Dependent
public class DescribeModules {

  private static final System.Logger LOG = System.getLogger(DescribeModules.class.getName());

  private final EnabledModules enabled;
  private final PluginHost host;

  @Inject
  DescribeModules(EnabledModules enabled, PluginHost host) {
    this.enabled = enabled;
    this.host = host;
  }

  /** Asks each that is at work, in the order of their ids. */
  public <V> List<V> inUse(Function<HostedPlugin, V> view) {
    return enabled.list().stream().flatMap(id -> describe(id, view)).toList();
  }

  /**
   * The same without asking the database, by what the tenant's menu knows; each view must be whole
   * when it is answered.
   */
  public <V> List<V> knownInUse(Tenant tenant, Function<HostedPlugin, V> view) {
    return enabled.listKnown(tenant).stream().flatMap(id -> describe(id, view)).toList();
  }

  private <V> Stream<V> describe(String id, Function<HostedPlugin, V> view) {
    Optional<HostedPlugin> leased = host.lease(id);
    if (leased.isEmpty()) {
      return Stream.empty();
    }
    try {
      return Stream.of(view.apply(leased.get()));
    } catch (RuntimeException | LinkageError e) {
      LOG.log(System.Logger.Level.ERROR, "plugin " + id + " cannot be described", e);
      return Stream.empty();
    } finally {
      leased.get().release();
    }
  }
}
