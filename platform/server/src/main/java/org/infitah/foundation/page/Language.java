package org.infitah.foundation.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface, Arabic first. */
public enum Language {
  AR("ar", "rtl", "العربية", "ar-MA"),
  // Moroccans who read French group digits by a thin space; fr-MA would print points.
  FR("fr", "ltr", "Français", "fr"),
  ZGH("zgh", "ltr", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "zgh-MA");

  private final String code;
  private final String direction;
  private final String ownName;
  private final Locale locale;

  Language(String code, String direction, String ownName, String tag) {
    this.code = code;
    this.direction = direction;
    this.ownName = ownName;
    this.locale = Locale.forLanguageTag(tag);
  }

  public String code() {
    return code;
  }

  public String direction() {
    return direction;
  }

  /** Its name in itself. */
  public String ownName() {
    return ownName;
  }

  /** For people's eyes: Moroccan months and digits. */
  public Locale locale() {
    return locale;
  }

  public static Optional<Language> find(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** The first language of an {@code Accept-Language} list that is offered, else Arabic. */
  public static Language preferred(List<Locale> accepted, List<String> offered) {
    return accepted.stream()
        .map(Locale::getLanguage)
        .filter(offered::contains)
        .map(Language::find)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(AR);
  }
}
