package org.infitah.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.foundation.page.Typed;
import org.infitah.spi.LocalText;

/** What was typed into a form about a part of a programme. */
public record Draft(Typed typed) {

  private static final int MOST_LINES = 60;

  /** The fields of a form that shows what stands. */
  public static Map<String, String> fields(
      int version, Map<String, LocalText> texts, List<String> principles) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("version", Integer.toString(version));
    texts.forEach((field, text) -> put(fields, field, text));
    principles.forEach(code -> fields.put("principle-" + code, "yes"));
    return fields;
  }

  /** Puts a text into the fields of its languages. */
  public static void put(Map<String, String> fields, String field, LocalText text) {
    text.texts().forEach((tongue, words) -> fields.put(field + "-" + tongue, words));
  }

  /** The principles that were chosen. */
  public List<String> principles() {
    return Principles.ALL.stream()
        .filter(code -> !typed.field("principle-" + code).isEmpty())
        .toList();
  }

  /** Whether all translations have been read again. */
  public boolean reviewed() {
    return !typed.field("reviewed").isEmpty();
  }

  /** A whole number, if it is one. */
  public Optional<Integer> number(String field) {
    return typed.said(field).filter(text -> text.matches("[0-9]{1,6}")).map(Integer::parseInt);
  }

  /** Whether something was typed that is no whole number. */
  public boolean isNoNumber(String field) {
    return typed.said(field).isPresent() && number(field).isEmpty();
  }

  /** Texts one to a line; a line of one language is translated by the same line of another. */
  public List<LocalText> lines(String field) {
    Map<String, String[]> byTongue = new LinkedHashMap<>();
    int longest = 0;
    for (String tongue : typed.languages()) {
      String[] lines = typed.field(field + "-" + tongue).split("\\R", MOST_LINES);
      byTongue.put(tongue, lines);
      longest = Math.max(longest, lines.length);
    }
    List<LocalText> texts = new ArrayList<>();
    for (int line = 0; line < longest; line++) {
      Map<String, String> said = new LinkedHashMap<>();
      for (Map.Entry<String, String[]> one : byTongue.entrySet()) {
        if (line < one.getValue().length && !one.getValue()[line].isBlank()) {
          said.put(one.getKey(), one.getValue()[line].strip());
        }
      }
      if (!said.isEmpty()) {
        String own = typed.language();
        texts.add(
            new LocalText(said, said.containsKey(own) ? own : said.keySet().iterator().next()));
      }
    }
    return texts;
  }

  /** Puts texts into the fields of their languages, one to a line. */
  public static void putLines(Map<String, String> fields, String field, List<LocalText> texts) {
    for (String tongue : List.of("ar", "fr", "zgh")) {
      List<String> lines = texts.stream().map(text -> text.in(tongue).orElse("")).toList();
      fields.put(field + "-" + tongue, String.join("\n", lines).stripTrailing());
    }
  }

  /** Languages in which something is said elsewhere but not here: what is left to translate. */
  public static List<String> untranslated(Map<String, LocalText> texts) {
    return texts.entrySet().stream()
        .flatMap(
            one ->
                List.of("ar", "fr").stream()
                    .filter(tongue -> one.getValue().in(tongue).isEmpty())
                    .map(tongue -> one.getKey() + "-" + tongue))
        .sorted()
        .toList();
  }
}
