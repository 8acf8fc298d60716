package org.infitah.foundation.plugin.control;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.infitah.foundation.plugin.SettingRule;
import org.infitah.spi.setting.Setting;
import org.infitah.spi.setting.Settings;
import org.jspecify.annotations.Nullable;

/** What a tenant has set, read when it is first asked for. */
final class LentSettings implements Settings {

  private final Supplier<Map<String, String>> reading;
  private @Nullable Map<String, String> values;

  LentSettings(Supplier<Map<String, String>> reading) {
    this.reading = reading;
  }

  @Override
  public String text(Setting.Text setting) {
    return value(setting);
  }

  @Override
  public long number(Setting.Whole setting) {
    return Long.parseLong(value(setting));
  }

  @Override
  public boolean flag(Setting.Flag setting) {
    return Boolean.parseBoolean(value(setting));
  }

  @Override
  public String choice(Setting.Choice setting) {
    return value(setting);
  }

  private String value(Setting setting) {
    Map<String, String> known = values;
    if (known == null) {
      known = reading.get();
      values = known;
    }
    return Optional.ofNullable(known.get(setting.key()))
        .filter(value -> SettingRule.objection(setting, value).isEmpty())
        .orElseGet(() -> SettingRule.preset(setting));
  }
}
