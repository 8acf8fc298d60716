package org.infitah.programme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.infitah.spi.LocalText;

/** What whoever writes of a programme has to keep to; the words are the same for all its parts. */
public final class Wording {

  /** Characters of a title, in one language. */
  public static final int TITLE = 300;

  /** Characters of any other text, in one language. */
  public static final int TEXT = 4_000;

  private Wording() {}

  /** What is wrong with texts, by their fields; {@code title} is one. */
  public static Map<String, String> wrong(Map<String, LocalText> texts) {
    Map<String, String> wrong = new LinkedHashMap<>();
    texts.forEach(
        (field, text) -> {
          int most = field.equals("title") ? TITLE : TEXT;
          if (text.texts().values().stream().anyMatch(words -> words.length() > most)) {
            wrong.put(field, "long");
          }
        });
    return wrong;
  }

  /** Whether all are principles of openness. */
  public static boolean principles(Collection<String> codes) {
    return Principles.ALL.containsAll(codes);
  }
}
