package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.plugins.digitalizationprojects.entity.Channel;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.Criterion;
import org.infitah.plugins.digitalizationprojects.entity.Draft;
import org.infitah.plugins.digitalizationprojects.entity.Scope;
import org.infitah.plugins.digitalizationprojects.entity.ServiceKind;
import org.infitah.plugins.digitalizationprojects.entity.Tongue;
import org.infitah.plugins.digitalizationprojects.entity.Words;
import org.infitah.spi.LocalText;

/**
 * A service as people write it: what was typed is never lost.
 *
 * @param typed by field: {@code name-ar}, {@code steps-fr}, {@code channels}…
 * @param language the page's; words that are there in it are the ones the others translate
 */
public record ServiceForm(Map<String, List<String>> typed, String language) {

  static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");
  private static final List<String> TEXTS =
      List.of("name", "office", "summary", "legal", "steps", "documents");
  private static final int MOST_DIGITS = 6;

  public ServiceForm {
    typed = Map.copyOf(typed);
  }

  static ServiceForm empty(String language) {
    return new ServiceForm(
        Map.of(
            "kind", List.of("procedure"),
            "scope", List.of("outside"),
            "channels", List.of("counter"),
            "languages", List.of("ar")),
        language);
  }

  static ServiceForm of(MultivaluedMap<String, String> form, String language) {
    Map<String, List<String>> typed = new TreeMap<>();
    form.forEach((field, values) -> typed.put(field, values.stream().map(Typed::clean).toList()));
    return new ServiceForm(typed, language);
  }

  static ServiceForm of(Draft draft, String language) {
    Map<String, List<String>> typed = new TreeMap<>();
    Words words = draft.words();
    put(typed, "name", Optional.of(words.name()));
    put(typed, "office", Optional.of(words.office()));
    put(typed, "summary", words.summary());
    put(typed, "legal", words.legalBasis());
    put(typed, "steps", words.steps());
    put(typed, "documents", words.documents());
    typed.put("kind", List.of(draft.kind().code()));
    typed.put("scope", List.of(draft.scope().code()));
    typed.put("channels", codes(draft.channels()));
    typed.put("languages", codes(draft.languages()));
    typed.put("criteria", codes(draft.criteria()));
    draft.delayDays().ifPresent(days -> typed.put("delay", List.of(days.toString())));
    draft.address().ifPresent(address -> typed.put("address", List.of(address)));
    if (draft.silenceConsents()) {
      typed.put("silence", List.of("yes"));
    }
    if (draft.shown()) {
      typed.put("shown", List.of("yes"));
    }
    return new ServiceForm(typed, language);
  }

  private static void put(Map<String, List<String>> typed, String field, Optional<LocalText> text) {
    text.ifPresent(
        said ->
            said.texts()
                .forEach((language, words) -> typed.put(field + "-" + language, List.of(words))));
  }

  private static <E extends Enum<E> & Coded> List<String> codes(Collection<E> some) {
    return some.stream().sorted().map(Coded::code).toList();
  }

  /** What was typed into a field. */
  public String field(String name) {
    List<String> values = typed.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Whether something was chosen among several. */
  public boolean has(String name, String value) {
    return typed.getOrDefault(name, List.of()).contains(value);
  }

  /** The languages it can be written in. */
  public List<String> languages() {
    return LANGUAGES;
  }

  /** Whether a language's part stands open: it is the page's, or something is in it. */
  public boolean open(String tongue) {
    return tongue.equals(language)
        || TEXTS.stream().anyMatch(text -> !field(text + "-" + tongue).isEmpty());
  }

  /** What is missing before it can be a draft at all. */
  Map<String, String> missing() {
    Map<String, String> missing = new LinkedHashMap<>();
    for (String must : List.of("name", "office")) {
      if (text(must).isEmpty()) {
        missing.put(must, must);
      }
    }
    return missing;
  }

  /** What it wants to say; nothing is missing. */
  Draft draft() {
    String days = field("delay");
    return new Draft(
        Coded.find(ServiceKind.class, field("kind")).orElse(ServiceKind.PROCEDURE),
        new Words(
            text("name").orElseThrow(),
            text("office").orElseThrow(),
            text("summary"),
            text("legal"),
            text("steps"),
            text("documents")),
        Coded.known(Channel.class, typed.getOrDefault("channels", List.of())),
        Coded.known(Tongue.class, typed.getOrDefault("languages", List.of())),
        Coded.known(Criterion.class, typed.getOrDefault("criteria", List.of())),
        Coded.find(Scope.class, field("scope")).orElse(Scope.OUTSIDE),
        has("silence", "yes"),
        days.isEmpty() ? Optional.empty() : Optional.of(number(days)),
        Optional.of(field("address")).filter(address -> !address.isEmpty()),
        has("shown", "yes"));
  }

  /** The version of what was looked at when this was written. */
  int version() {
    return number(field("version"));
  }

  /** A whole number; one nobody allows where something else was typed. */
  static int number(String typed) {
    return typed.matches("[0-9]{1," + MOST_DIGITS + "}") ? Integer.parseInt(typed) : -1;
  }

  private Optional<LocalText> text(String name) {
    Map<String, String> said = new TreeMap<>();
    for (String tongue : LANGUAGES) {
      String words = field(name + "-" + tongue);
      if (!words.isEmpty()) {
        said.put(tongue, words);
      }
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                said, said.containsKey(language) ? language : said.keySet().iterator().next()));
  }
}
