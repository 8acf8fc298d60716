package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.time.WallClock;

/**
 * Which plugins a tenant uses. Whether one may be entered is asked each time, so that disabling it
 * works at once; menus may be a few seconds behind and spare every page the question.
 */
@ApplicationScoped
public class EnabledModules {

  private static final Duration KEPT = Duration.ofSeconds(5);
  private static final int MOST_KEPT = 20_000;

  private static final String IN_USE =
      """
      select m.plugin_id, array_to_string(p.requires, ' '), m.halted_at is not null
        from core.module m join sys.plugin p on p.id = m.plugin_id
       where m.enabled and sys.module_allowed(m.plugin_id, m.tenant_id)
      """;

  private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();
  private EntityManager entities;
  private Clock clock;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected EnabledModules() {}

  @Inject
  EnabledModules(EntityManager entities, @WallClock Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** How a tenant has a plugin. */
  enum Standing {
    ABSENT,
    HALTED,
    IN_USE
  }

  /** How the tenant of this transaction has the plugin now. */
  Standing standing(String pluginId) {
    return read().getOrDefault(pluginId, Standing.ABSENT);
  }

  /** All the tenant of this transaction uses now, in the order of their ids. */
  List<String> list() {
    return inUse();
  }

  private List<String> inUse() {
    return read().entrySet().stream()
        .filter(each -> each.getValue() == Standing.IN_USE)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All the tenant of this transaction ever enabled: what they keep is still there. */
  List<String> listEverChosen() {
    List<String> ids = new ArrayList<>();
    for (Object id :
        entities
            .createNativeQuery("select m.plugin_id from core.module m order by m.plugin_id")
            .getResultList()) {
      ids.add((String) id);
    }
    return ids;
  }

  /** Asks again what a tenant's menu needs, if the last answer is old. Needs its transaction. */
  public void refresh(Tenant tenant) {
    Kept last = kept.get(tenant.id());
    Instant now = clock.instant();
    if (last == null || !now.isBefore(last.until())) {
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(tenant.id(), new Kept(inUse(), now.plus(KEPT)));
    }
  }

  /** The plugins of a tenant as last read; none when that was never done. */
  List<String> listKnown(Tenant tenant) {
    Kept last = kept.get(tenant.id());
    return last == null ? List.of() : last.plugins();
  }

  /** Asks again at the next page. */
  void forget(int tenant) {
    kept.computeIfPresent(tenant, (id, last) -> new Kept(last.plugins(), Instant.EPOCH));
  }

  /** Enabled, allowed, installed, and with all they cannot work without; some of them halted. */
  private Map<String, Standing> read() {
    Map<String, Standing> standing = new TreeMap<>();
    Map<String, List<String>> required = new TreeMap<>();
    for (Object row : entities.createNativeQuery(IN_USE).getResultList()) {
      Object[] columns = (Object[]) row;
      String needs = (String) columns[1];
      required.put((String) columns[0], needs.isEmpty() ? List.of() : List.of(needs.split(" ")));
      standing.put(
          (String) columns[0], Boolean.TRUE.equals(columns[2]) ? Standing.HALTED : Standing.IN_USE);
    }
    while (required.values().removeIf(needs -> !required.keySet().containsAll(needs))) {
      // One that fell may be what another needs.
    }
    standing.keySet().retainAll(required.keySet());
    return standing;
  }

  private record Kept(List<String> plugins, Instant until) {}
}
