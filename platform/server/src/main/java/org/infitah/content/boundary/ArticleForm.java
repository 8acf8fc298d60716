package org.infitah.content.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.infitah.content.Kind;
import org.infitah.content.entity.Draft;
import org.infitah.foundation.page.UploadForm;
import org.infitah.spi.LocalText;

/**
 * An article as people write it: what was typed is never lost.
 *
 * @param fields by name: {@code title-ar}, {@code lead-fr}, {@code body-zgh}, {@code alt-ar}…
 */
public record ArticleForm(String kind, String source, Map<String, String> fields) {

  static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");
  static final int LONGEST_TITLE = 200;
  static final int LONGEST_LEAD = 500;
  static final int LONGEST_BODY = 20_000;
  static final int LONGEST_ALT = 300;
  private static final Map<String, Integer> LONGEST =
      Map.of(
          "title", LONGEST_TITLE, "lead", LONGEST_LEAD, "body", LONGEST_BODY, "alt", LONGEST_ALT);

  public ArticleForm {
    fields = Map.copyOf(fields);
  }

  static ArticleForm empty(Kind kind, String language) {
    return new ArticleForm(kind.code(), language, Map.of());
  }

  static ArticleForm of(UploadForm form) {
    Map<String, String> fields = new TreeMap<>();
    for (String part : LONGEST.keySet()) {
      for (String language : LANGUAGES) {
        String name = part + "-" + language;
        fields.put(name, form.field(name));
      }
    }
    String source = form.field("source");
    return new ArticleForm(
        Kind.find(form.field("kind")).orElse(Kind.NEWS).code(),
        LANGUAGES.contains(source) ? source : "ar",
        fields);
  }

  static ArticleForm of(Draft draft) {
    Map<String, String> fields = new TreeMap<>();
    put(fields, "title", Optional.of(draft.title()));
    put(fields, "lead", draft.lead());
    put(fields, "body", draft.body());
    put(fields, "alt", draft.pictureAlt());
    return new ArticleForm(draft.kind().code(), draft.title().source(), fields);
  }

  private static void put(Map<String, String> fields, String part, Optional<LocalText> text) {
    text.ifPresent(
        t -> t.texts().forEach((language, words) -> fields.put(part + "-" + language, words)));
  }

  /** What was typed into a field. */
  public String field(String part, String language) {
    return fields.getOrDefault(part + "-" + language, "");
  }

  /**
   * What must be put right, each field with the key that says why.
   *
   * @param pictured a picture came with it, or is there already
   */
  Map<String, String> errors(boolean pictured) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (field("title", source).isEmpty()) {
      errors.put("title-" + source, "content.error.title");
    }
    for (String language : LANGUAGES) {
      for (String part : List.of("title", "lead", "body", "alt")) {
        if (field(part, language).length() > LONGEST.getOrDefault(part, 0)) {
          errors.put(part + "-" + language, "content.error.long");
        }
      }
      boolean written = !field("title", language).isEmpty();
      if (!written && !(field("lead", language) + field("body", language)).isEmpty()) {
        errors.putIfAbsent("title-" + language, "content.error.title");
      }
      if (pictured && written && field("alt", language).isEmpty()) {
        errors.put("alt-" + language, "content.error.alt");
      }
    }
    return errors;
  }

  /** What it wants to say; it has no errors. */
  Draft draft(Optional<UUID> picture) {
    return new Draft(
        Kind.of(kind),
        text("title").orElseThrow(),
        text("lead"),
        text("body"),
        picture,
        text("alt"));
  }

  private Optional<LocalText> text(String part) {
    Map<String, String> texts = new TreeMap<>();
    for (String language : LANGUAGES) {
      String words = field(part, language);
      if (!words.isEmpty()) {
        texts.put(language, words);
      }
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                texts, texts.containsKey(source) ? source : texts.keySet().iterator().next()));
  }

  static boolean fits(LocalText text, int longest) {
    return text.texts().values().stream().allMatch(words -> words.length() <= longest);
  }
}
