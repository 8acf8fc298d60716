package org.infitah.foundation.plugin;

import java.util.Optional;
import org.infitah.spi.setting.Setting;

/** What a setting takes, and its preset; written as text, as forms and the database have it. */
public final class SettingRule {

  private SettingRule() {}

  /** Why it does not take a value: the end of the key of the words that say so. */
  public static Optional<String> objection(Setting setting, String value) {
    if (value.codePoints().anyMatch(c -> c < ' ' || Character.getType(c) == Character.SURROGATE)) {
      return Optional.of("text");
    }
    if (setting instanceof Setting.Text text) {
      return text.required() && value.isBlank()
          ? Optional.of("required")
          : when(value.length() > text.most(), "long");
    }
    if (setting instanceof Setting.Whole whole) {
      return number(value)
          .map(number -> when(number < whole.least() || number > whole.most(), "range"))
          .orElse(Optional.of("range"));
    }
    if (setting instanceof Setting.Choice choice) {
      return when(!choice.values().contains(value), "choice");
    }
    return when(!value.equals("true") && !value.equals("false"), "flag");
  }

  /** What holds until somebody sets it. */
  public static String preset(Setting setting) {
    if (setting instanceof Setting.Text text) {
      return text.preset();
    }
    if (setting instanceof Setting.Whole whole) {
      return Long.toString(whole.preset());
    }
    if (setting instanceof Setting.Choice choice) {
      return choice.preset();
    }
    return Boolean.toString(((Setting.Flag) setting).preset());
  }

  private static Optional<Long> number(String value) {
    try {
      return value.matches("-?[0-9]{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> when(boolean wrong, String objection) {
    return wrong ? Optional.of(objection) : Optional.empty();
  }
}
