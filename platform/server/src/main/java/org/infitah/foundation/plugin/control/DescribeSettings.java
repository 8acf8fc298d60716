package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.plugin.ModuleSettings;
import org.infitah.foundation.plugin.SettingRule;
import org.infitah.spi.LocalText;
import org.infitah.spi.setting.Setting;

/** Asks the version of a module that is at work here what it lets be set. */
@Dependent
public class DescribeSettings implements ModuleSettings {

  private final PluginHost host;
  private final CallModule calling;
  private final SettingValues values;

  @Inject
  DescribeSettings(PluginHost host, CallModule calling, SettingValues values) {
    this.host = host;
    this.calling = calling;
    this.values = values;
  }

  @Override
  public List<Declared> declared(String module) {
    Optional<HostedPlugin> leased = host.lease(module);
    if (leased.isEmpty()) {
      return List.of();
    }
    HostedPlugin plugin = leased.get();
    try {
      return calling
          .ask(
              plugin,
              "its settings",
              () ->
                  plugin.face().settings().stream()
                      .map(setting -> described(plugin, setting))
                      .toList())
          .orElse(List.of());
    } finally {
      plugin.release();
    }
  }

  @Override
  public Map<String, String> values(String module) {
    Map<String, String> kept = values.of(module);
    Map<String, String> holding = new LinkedHashMap<>();
    for (Declared declared : declared(module)) {
      Setting setting = declared.setting();
      holding.put(
          setting.key(),
          Optional.ofNullable(kept.get(setting.key()))
              .filter(value -> SettingRule.objection(setting, value).isEmpty())
              .orElseGet(() -> SettingRule.preset(setting)));
    }
    return holding;
  }

  private static Declared described(HostedPlugin plugin, Setting setting) {
    String words = "setting." + setting.key();
    Map<String, LocalText> choices = new LinkedHashMap<>();
    if (setting instanceof Setting.Choice choice) {
      choice
          .values()
          .forEach(value -> choices.put(value, named(plugin, words + '.' + value, value)));
    }
    return new Declared(
        setting, named(plugin, words, setting.key()), plugin.words(words + ".hint"), choices);
  }

  /** Its own name where the module forgot its words. */
  private static LocalText named(HostedPlugin plugin, String words, String name) {
    return plugin.words(words).orElseGet(() -> LocalText.of("fr", name));
  }
}
