package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.plugin.PluginSeries;

/** Asks every plugin the tenant uses; one that cannot tell leaves the others as they are. */
@Dependent
public class AskSources implements PluginSeries {

  private static final int MOST = 200;

  private final PluginHost host;
  private final EnabledModules enabled;
  private final CallModule calling;

  @Inject
  AskSources(PluginHost host, EnabledModules enabled, CallModule calling) {
    this.host = host;
    this.enabled = enabled;
    this.calling = calling;
  }

  @Override
  public List<Told> all() {
    List<Told> told = new ArrayList<>();
    for (String id : enabled.list()) {
      Optional<HostedPlugin> leased = host.lease(id);
      try {
        leased.ifPresent(plugin -> told.addAll(ask(plugin)));
      } finally {
        leased.ifPresent(HostedPlugin::release);
      }
    }
    return told;
  }

  private List<Told> ask(HostedPlugin plugin) {
    return plugin
        .face()
        .indicatorSource()
        .flatMap(source -> calling.read(plugin, "its series", source::series))
        .stream()
        .flatMap(List::stream)
        .limit(MOST)
        .map(series -> new Told(plugin.id(), series))
        .toList();
  }
}
