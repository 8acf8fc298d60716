package org.infitah.foundation.plugin.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.infitah.foundation.plugin.InstalledModule.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The plugins at work on this node. It follows the register of installed plugins: a version that
 * was installed is built completely, then put in the place of the one before, which closes when its
 * last request is answered. No request fails meanwhile.
 */
@ApplicationScoped
public class PluginHost {

  private static final Logger LOG = System.getLogger(PluginHost.class.getName());
  private static final long SECONDS_BETWEEN_LOOKS = 5;

  private final Map<String, HostedPlugin> atWork = new ConcurrentHashMap<>();

  /** What did not come to work, by id: the version that was tried last. */
  private final Map<String, Health> troubled = new ConcurrentHashMap<>();

  private PluginRegistry registry;
  private LoadPlugin loading;
  private @Nullable Future<?> looking;

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedScheduledExecutorService scheduler;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected PluginHost() {}

  @Inject
  PluginHost(PluginRegistry registry, LoadPlugin loading) {
    this.registry = registry;
    this.loading = loading;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    follow();
    looking =
        scheduler.scheduleWithFixedDelay(
            this::follow, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  /** The version of a plugin that serves now, held for the caller, who must give it back. */
  Optional<HostedPlugin> lease(String id) {
    while (true) {
      HostedPlugin plugin = atWork.get(id);
      if (plugin == null) {
        return Optional.empty();
      }
      if (plugin.acquire()) {
        return Optional.of(plugin);
      }
      // It closed since we looked: its successor is there, or none is.
      Thread.onSpinWait();
    }
  }

  /**
   * Brings what is at work to what is installed. Whatever a plugin does here concerns that plugin
   * alone.
   */
  private synchronized void follow() {
    List<InstalledPlugin> installed;
    try {
      installed = registry.listInstalled();
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "the installed plugins cannot be read: {0}", e.getMessage());
      return;
    }
    for (InstalledPlugin plugin : installed) {
      HostedPlugin now = atWork.get(plugin.id());
      if ((now == null || !now.installed().equals(plugin)) && !isRefused(plugin)) {
        replace(plugin);
      }
    }
    Set<String> ids = new HashSet<>(installed.stream().map(InstalledPlugin::id).toList());
    troubled.keySet().retainAll(ids);
    for (String id : List.copyOf(atWork.keySet())) {
      if (!ids.contains(id)) {
        retire(atWork.remove(id));
      }
    }
  }

  /** How an installed version is here; one that was not tried yet is waited for. */
  Health health(InstalledPlugin plugin) {
    HostedPlugin now = atWork.get(plugin.id());
    if (now != null && now.installed().equals(plugin)) {
      return new Health(plugin, Standing.AT_WORK, List.of());
    }
    Health trouble = troubled.get(plugin.id());
    return trouble != null && trouble.plugin().equals(plugin)
        ? trouble
        : new Health(plugin, Standing.WAITING, List.of());
  }

  private boolean isRefused(InstalledPlugin plugin) {
    return health(plugin).standing() == Standing.REFUSED;
  }

  private void replace(InstalledPlugin plugin) {
    try {
      retire(atWork.put(plugin.id(), loading.load(plugin)));
      troubled.remove(plugin.id());
      LOG.log(Level.INFO, "plugin {0} is at work", plugin);
    } catch (PluginRefused e) {
      troubled.put(plugin.id(), new Health(plugin, Standing.REFUSED, e.reasons()));
      LOG.log(Level.ERROR, e.getMessage());
    } catch (LinkageError e) {
      troubled.put(plugin.id(), new Health(plugin, Standing.REFUSED, List.of(e.toString())));
      LOG.log(Level.ERROR, "plugin " + plugin + " does not fit together", e);
    } catch (Exception e) {
      // Its file or the database may come later: it is tried again, and said once.
      Health before =
          troubled.put(plugin.id(), new Health(plugin, Standing.WAITING, List.of(e.toString())));
      if (before == null || !before.plugin().equals(plugin)) {
        LOG.log(Level.WARNING, "plugin " + plugin + " cannot be loaded yet", e);
      }
    }
  }

  private static void retire(@Nullable HostedPlugin plugin) {
    if (plugin != null) {
      plugin.release();
      LOG.log(Level.INFO, "plugin {0} is retired", plugin.installed());
    }
  }

  @PreDestroy
  void stop() {
    if (looking != null) {
      looking.cancel(false);
    }
    List.copyOf(atWork.keySet()).forEach(id -> retire(atWork.remove(id)));
  }
}
