package org.infitah.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plugin brings. Named in {@code META-INF/services/org.infitah.spi.InfitahPlugin}; one is
 * made per version of the plugin, on every node, and serves all tenants that enabled it, many
 * threads at once: it keeps no state. Its texts lie beside it as {@code
 * messages_{ar,fr,zgh}.properties}, its migrations in {@code db/plugin}; among the texts, {@code
 * <package>.name} is what people call it.
 *
 * <p>Nothing here is called for a tenant that has not enabled the plugin.
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

  /** What not everybody may do; asking for anything undeclared is refused. */
  default List<Permission> permissions() {
    return List.of();
  }
}
