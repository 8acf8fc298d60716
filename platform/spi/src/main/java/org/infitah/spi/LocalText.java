package org.infitah.spi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that people wrote, in one or more of the languages {@code ar}, {@code fr} and {@code zgh}.
 *
 * @param texts language tag to text; never blank, never empty, without NUL and unpaired surrogates
 * @param source the language it was written in; the others translate it
 */
public record LocalText(Map<String, String> texts, String source) {

  private static final List<String> FALLBACK = List.of("ar", "fr", "zgh");

  public LocalText {
    texts = Map.copyOf(texts);
    Objects.requireNonNull(source, "source");
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a text needs at least one language");
    }
    if (!FALLBACK.containsAll(texts.keySet())) {
      throw new IllegalArgumentException("an unknown language: " + texts.keySet());
    }
    if (texts.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a text that says nothing");
    }
    if (texts.values().stream().anyMatch(LocalText::isBroken)) {
      throw new IllegalArgumentException("a text with a NUL or half a character in it");
    }
  }

  /** No database keeps a NUL, and half a surrogate pair would come back as a question mark. */
  private static boolean isBroken(String text) {
    return text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }

  /** A text known in one language only. */
  public static LocalText of(String language, String text) {
    return new LocalText(Map.of(language, text), language);
  }

  /** The text in that very language, if somebody wrote it. */
  public Optional<String> in(String language) {
    return Optional.ofNullable(texts.get(language));
  }

  /**
   * The text for a reader of {@code language}: that one, else its source, else Arabic, French,
   * Tamazight.
   */
  public Said forReader(String language) {
    String own = texts.get(language);
    if (own != null) {
      return new Said(own, language);
    }
    String written = texts.get(source);
    if (written != null && !"zgh".equals(language)) {
      return new Said(written, source);
    }
    for (String next : FALLBACK) {
      String text = texts.get(next);
      if (text != null) {
        return new Said(text, next);
      }
    }
    throw new IllegalStateException("a text in an unknown language: " + texts.keySet());
  }

  /**
   * What a reader is shown.
   *
   * @param text the words
   * @param language the language they are in, which may differ from the page's
   */
  public record Said(String text, String language) {

    /**
     * {@code rtl} for Arabic, else {@code ltr}; Tamazight is written in Tifinagh, left to right.
     */
    public String direction() {
      return "ar".equals(language) ? "rtl" : "ltr";
    }
  }
}
