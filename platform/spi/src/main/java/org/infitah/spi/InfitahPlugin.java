package org.infitah.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.data.OpenDataSet;
import org.infitah.spi.event.Observer;
import org.infitah.spi.indicator.IndicatorSource;
import org.infitah.spi.job.ModuleJob;
import org.infitah.spi.privacy.AboutPeople;
import org.infitah.spi.setting.Setting;
import org.infitah.spi.slot.Slot;

/**
 * What a plugin brings. Named in {@code META-INF/services/org.infitah.spi.InfitahPlugin}; one is
 * made per version of the plugin, on every node, and serves all tenants that enabled it, many
 * threads at once: it keeps no state. Its texts lie beside it as {@code
 * messages_{ar,fr,zgh}.properties}, its migrations in {@code db/plugin}; among the texts, {@code
 * <package>.name} is what people call it, {@code <package>.summary} what it does, {@code
 * <package>.may.<right>} what a permission allows, whose key is {@code <id>.<right>}, and {@code
 * <package>.act.<act>} what an act is called where the audit is read. Its manifest says who answers
 * for it ({@code Plugin-Provider}) and the ids of the plugins it cannot work without ({@code
 * Plugin-Needs}, parted by commas), and what of the platform it asks for ({@code
 * Plugin-Capabilities}): {@code mail}, {@code jobs}, {@code personal-data} …; who installs it is
 * shown that, and whatever is not there is not lent ({@code NotLent}).
 *
 * <p>Nothing here is called for a tenant that has not enabled the plugin, except that who may
 * enable it is shown what it brings.
 */
public interface InfitahPlugin {

  /** The entities; their tables lie in the plugin's own schema. */
  default List<Class<? extends TenantEntity>> entities() {
    return List.of();
  }

  /**
   * What machines reach below {@code /api/v1/modules/<id>/}, by noun: JAX-RS classes without a path
   * of their own.
   */
  default Map<String, ModuleRoot> resources() {
    return Map.of();
  }

  /**
   * What people reach at {@code /<language>/modules/<id>}: a JAX-RS class whose methods answer
   * {@code PluginPage}s.
   */
  default Optional<ModuleRoot> pages() {
    return Optional.empty();
  }

  /** Lines of the tenant's main menu. */
  default List<MenuLine> menu() {
    return List.of();
  }

  /** What it knows in numbers, for the indicators of a programme. */
  default Optional<IndicatorSource> indicatorSource() {
    return Optional.empty();
  }

  /** What not everybody may do; asking for anything undeclared is refused. */
  default List<Permission> permissions() {
    return List.of();
  }

  /** What it does by itself, without a request; its manifest asks for {@code jobs}. */
  default List<ModuleJob> jobs() {
    return List.of();
  }

  /** What it does when something happened in public; its manifest asks for {@code jobs}. */
  default List<Observer<?>> observers() {
    return List.of();
  }

  /** How it fares at a tenant, in a transaction that only reads; asked when somebody looks. */
  default Health health(WorkContext context, TenantView tenant) {
    return Health.good();
  }

  /** Parts it adds to the platform's own pages. */
  default List<Slot> slots() {
    return List.of();
  }

  /** What everybody may take along of it, of each tenant that uses it. */
  default List<OpenDataSet> openData() {
    return List.of();
  }

  /**
   * What it keeps about people; there exactly if its manifest asks for {@code personal-data}, or it
   * is not loaded.
   */
  default Optional<AboutPeople> aboutPeople() {
    return Optional.empty();
  }

  /** What each tenant may set of it, in the order of the form. */
  default List<Setting> settings() {
    return List.of();
  }
}
