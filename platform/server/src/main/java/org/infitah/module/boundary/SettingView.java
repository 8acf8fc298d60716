package org.infitah.module.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.plugin.ModuleSettings.Declared;
import org.infitah.foundation.plugin.SettingRule;
import org.infitah.spi.LocalText;
import org.infitah.spi.setting.Setting;

/**
 * Something a module lets a tenant set.
 *
 * @param kind one of the words text, whole, flag and choice
 * @param title what it is called
 * @param hint what it means
 * @param required whether it may not be left empty
 * @param least the smallest a number may be
 * @param most the greatest a number may be, or the most characters of a text
 * @param choices the values it may have
 * @param value what holds now, written as text
 * @param preset what holds while nobody sets it
 */
public record SettingView(
    String key,
    String kind,
    LocalText title,
    Optional<LocalText> hint,
    boolean required,
    Optional<Long> least,
    Optional<Long> most,
    List<ChoiceView> choices,
    String value,
    String preset) {

  public SettingView {
    choices = List.copyOf(choices);
  }

  /** A value and what it is called. */
  public record ChoiceView(String value, LocalText title) {}

  static SettingView of(Declared declared, String value) {
    Setting setting = declared.setting();
    return new SettingView(
        setting.key(),
        kind(setting),
        declared.title(),
        declared.hint(),
        setting instanceof Setting.Text text && text.required(),
        setting instanceof Setting.Whole whole ? Optional.of(whole.least()) : Optional.empty(),
        most(setting),
        setting instanceof Setting.Choice one
            ? one.values().stream()
                .map(each -> new ChoiceView(each, title(declared, each)))
                .toList()
            : List.of(),
        value,
        SettingRule.preset(setting));
  }

  private static LocalText title(Declared declared, String value) {
    LocalText known = declared.choices().get(value);
    return known == null ? LocalText.of("fr", value) : known;
  }

  private static Optional<Long> most(Setting setting) {
    if (setting instanceof Setting.Whole whole) {
      return Optional.of(whole.most());
    }
    return setting instanceof Setting.Text text
        ? Optional.of((long) text.most())
        : Optional.empty();
  }

  private static String kind(Setting setting) {
    if (setting instanceof Setting.Text) {
      return "text";
    }
    if (setting instanceof Setting.Whole) {
      return "whole";
    }
    return setting instanceof Setting.Flag ? "flag" : "choice";
  }
}
