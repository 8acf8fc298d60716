package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Menu;
import org.infitah.foundation.plugin.ModuleMenu;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.spi.MenuLine;

/** Asks the plugins a tenant uses for their lines; one that fails has none. */
@Dependent
public class MenuOfModules implements ModuleMenu {

  private static final System.Logger LOG = System.getLogger(MenuOfModules.class.getName());

  private final EnabledModules enabled;
  private final PluginHost host;

  @Inject
  MenuOfModules(EnabledModules enabled, PluginHost host) {
    this.enabled = enabled;
    this.host = host;
  }

  @Override
  public List<Menu.Entry> entries(Tenant tenant, Language language) {
    return enabled.listKnown(tenant).stream().flatMap(id -> lines(id, language)).toList();
  }

  private Stream<Menu.Entry> lines(String id, Language language) {
    Optional<HostedPlugin> leased = host.lease(id);
    if (leased.isEmpty()) {
      return Stream.empty();
    }
    HostedPlugin plugin = leased.get();
    try {
      return plugin.face().menu().stream()
          .map(line -> entry(plugin, line, language))
          .toList()
          .stream();
    } catch (RuntimeException | LinkageError e) {
      LOG.log(System.Logger.Level.ERROR, "the menu of plugin " + id + " failed", e);
      return Stream.empty();
    } finally {
      plugin.release();
    }
  }

  private static Menu.Entry entry(HostedPlugin plugin, MenuLine line, Language language) {
    String label = plugin.texts().say(language, line.text(), Map.of()).text();
    return new Menu.Entry("/modules/" + plugin.id() + line.path(), texts -> label);
  }
}
