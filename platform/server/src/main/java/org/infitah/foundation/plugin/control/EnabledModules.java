package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.infitah.foundation.plugin.entity.Module;
import org.infitah.foundation.tenancy.Tenant;

/**
 * Which plugins a tenant uses. Whether one may be entered is asked each time, so that disabling it
 * works at once; menus may be a few seconds behind and spare every page the question.
 */
@ApplicationScoped
public class EnabledModules {

  private static final Duration KEPT = Duration.ofSeconds(5);
  private static final int MOST_KEPT = 20_000;

  private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();
  private EntityManager entities;
  private Clock clock;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected EnabledModules() {}

  @Inject
  EnabledModules(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Whether the tenant of this transaction uses the plugin now. */
  boolean has(String pluginId) {
    return read().contains(pluginId);
  }

  /** Asks again what a tenant's menu needs, if the last answer is old. Needs its transaction. */
  public void refresh(Tenant tenant) {
    Kept last = kept.get(tenant.id());
    Instant now = clock.instant();
    if (last == null || !now.isBefore(last.until())) {
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(tenant.id(), new Kept(read(), now.plus(KEPT)));
    }
  }

  /** The plugins of a tenant as last read; none when that was never done. */
  List<String> listKnown(Tenant tenant) {
    Kept last = kept.get(tenant.id());
    return last == null ? List.of() : last.plugins();
  }

  private List<String> read() {
    return entities
        .createQuery("select m from Module m order by m.pluginId", Module.class)
        .getResultList()
        .stream()
        .filter(Module::isInUse)
        .map(Module::pluginId)
        .toList();
  }

  private record Kept(List<String> plugins, Instant until) {}
}
