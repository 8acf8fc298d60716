package org.infitah.content.entity;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.infitah.content.Kind;
import org.infitah.spi.LocalText;

/** What its writer wants an article to say. */
public record Draft(
    Kind kind,
    LocalText title,
    Optional<LocalText> lead,
    Optional<LocalText> body,
    Optional<UUID> picture,
    Optional<LocalText> pictureAlt) {

  /** What stands in a language; empty where nothing does. */
  String in(String language) {
    return Objects.toString(title.texts().get(language), "")
        + '\n'
        + words(lead, language)
        + '\n'
        + words(body, language)
        + '\n'
        + words(pictureAlt, language);
  }

  String all() {
    return String.join("\n", in("ar"), in("fr"), in("zgh")).strip();
  }

  private static String words(Optional<LocalText> text, String language) {
    return text.flatMap(t -> t.in(language)).orElse("");
  }
}
