package org.infitah.profile.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.profile.entity.PageDraft;
import org.infitah.profile.entity.Settings;
import org.infitah.spi.LocalText;

/**
 * A page of record as somebody types it: what was typed is never lost.
 *
 * @param fields by name: {@code title-ar}, {@code body-fr}…
 */
public record LegalForm(Map<String, String> fields) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_BODY = 40_000;

  public LegalForm {
    fields = Map.copyOf(fields);
  }

  static LegalForm of(MultivaluedMap<String, String> typed) {
    Map<String, String> fields = new TreeMap<>();
    for (String language : Settings.LANGUAGES) {
      for (String part : new String[] {"title-", "body-"}) {
        String value = typed.getFirst(part + language);
        fields.put(part + language, value == null ? "" : value.replace("\r\n", "\n").strip());
      }
    }
    return new LegalForm(fields);
  }

  static LegalForm of(PageDraft.Words words) {
    Map<String, String> fields = new TreeMap<>();
    words.title().texts().forEach((language, text) -> fields.put("title-" + language, text));
    words.body().texts().forEach((language, text) -> fields.put("body-" + language, text));
    return new LegalForm(fields);
  }

  /** What was typed into a field. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** What must be put right, each field with the key that says why. */
  Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    for (String language : Settings.LANGUAGES) {
      String title = field("title-" + language);
      String body = field("body-" + language);
      boolean needed = language.equals("ar") || !(title + body).isEmpty();
      if (title.length() > LONGEST_TITLE
          || title.codePoints().anyMatch(Character::isISOControl)
          || (needed && title.isEmpty())) {
        errors.put("title-" + language, "profile.wrong.legal.title");
      }
      if (body.length() > LONGEST_BODY || (needed && body.isEmpty())) {
        errors.put("body-" + language, "profile.wrong.legal.body");
      }
    }
    return errors;
  }

  /** What it says; it has no errors. */
  PageDraft.Words words() {
    return new PageDraft.Words(text("title-"), text("body-"));
  }

  private LocalText text(String part) {
    Map<String, String> texts = new TreeMap<>();
    for (String language : Settings.LANGUAGES) {
      if (!field(part + language).isEmpty()) {
        texts.put(language, field(part + language));
      }
    }
    return new LocalText(texts, "ar");
  }
}
