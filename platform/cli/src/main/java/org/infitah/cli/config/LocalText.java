package org.infitah.cli.config;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text that people wrote, by language.
 *
 * @param texts {@code ar}, {@code fr} and {@code zgh}, those that are known
 * @param source the language it was written in; the others translate it
 */
public record LocalText(Map<String, String> texts, String source) {

  public LocalText {
    texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** The same with each language's text changed. */
  public LocalText map(java.util.function.BinaryOperator<String> languageAndText) {
    Map<String, String> changed = new LinkedHashMap<>();
    texts.forEach((language, text) -> changed.put(language, languageAndText.apply(language, text)));
    return new LocalText(changed, source);
  }

  /** The text in that language, else in its source language. */
  public String in(String language) {
    String text = texts.get(language);
    return text != null ? text : String.valueOf(texts.get(source));
  }
}
