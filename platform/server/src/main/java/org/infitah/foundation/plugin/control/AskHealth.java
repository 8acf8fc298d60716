package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.PageContext;
import org.infitah.foundation.plugin.ModuleHealth;
import org.infitah.spi.LocalText.Said;

/** Asks the version that is at work here. */
@Dependent
public class AskHealth implements ModuleHealth {

  private final PluginHost host;
  private final CallModule calling;

  @Inject
  AskHealth(PluginHost host, CallModule calling) {
    this.host = host;
    this.calling = calling;
  }

  @Override
  public Asking of(String module) {
    return page -> {
      Optional<HostedPlugin> leased = host.lease(module);
      try {
        return leased.map(plugin -> told(plugin, page));
      } finally {
        leased.ifPresent(HostedPlugin::release);
      }
    };
  }

  private Told told(HostedPlugin plugin, PageContext page) {
    return calling
        .read(
            plugin,
            "its health",
            (context, tenant) -> {
              org.infitah.spi.Health health = plugin.face().health(context, tenant);
              Optional<Said> words =
                  health.words().isEmpty()
                      ? Optional.empty()
                      : Optional.of(plugin.texts().say(page.language(), health.words(), Map.of()));
              return new Told(health.well() ? "well" : "troubled", words);
            })
        .orElseGet(() -> new Told("silent", Optional.empty()));
  }
}
