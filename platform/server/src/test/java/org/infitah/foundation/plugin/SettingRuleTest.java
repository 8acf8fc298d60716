package org.infitah.foundation.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.infitah.spi.setting.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a setting takes, and what a plugin may not even declare. */
class SettingRuleTest {

  private static final Setting CITY = new Setting.Text("city", true, 5, "Fès");
  private static final Setting MOST = new Setting.Whole("most", -2, 9, 5);
  private static final Setting OPEN = new Setting.Flag("open", true);
  private static final Setting PACE =
      new Setting.Choice("pace", List.of("daily", "weekly"), "daily");

  @ParameterizedTest
  @CsvSource({
    "city, Fès, ",
    "city, ' ', required",
    "city, Sefrou, long",
    "most, -2, ",
    "most, 9, ",
    "most, 10, range",
    "most, -3, range",
    "most, 1.5, range",
    "most, '', range",
    "most, 99999999999999999999, range",
    "open, true, ",
    "open, yes, flag",
    "pace, weekly, ",
    "pace, hourly, choice"
  })
  void a_value_is_taken_or_refused_with_its_reason(String key, String value, String objection) {
    Setting setting =
        List.of(CITY, MOST, OPEN, PACE).stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow();
    assertThat(SettingRule.objection(setting, value).orElse(null)).isEqualTo(objection);
  }

  @Test
  void no_line_break_and_nothing_the_database_could_not_keep_is_taken() {
    assertThat(SettingRule.objection(CITY, "a\nb")).contains("text");
    assertThat(SettingRule.objection(CITY, "a\0")).contains("text");
    assertThat(SettingRule.objection(CITY, "a\ud83d")).contains("text");
  }

  @Test
  void every_preset_is_a_value_it_takes() {
    for (Setting setting : List.of(CITY, MOST, OPEN, PACE)) {
      assertThat(SettingRule.objection(setting, SettingRule.preset(setting))).isEmpty();
    }
  }

  @Test
  void what_contradicts_itself_cannot_be_declared() {
    assertThatThrownBy(() -> new Setting.Whole("most", 1, 9, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Setting.Choice("pace", List.of("daily"), "weekly"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Setting.Flag("Loud and clear", true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
