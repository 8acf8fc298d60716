package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.infitah.plugins.digitalizationprojects.entity.Plan;
import org.infitah.spi.LocalText;

/**
 * A project as people write it: what was typed is never lost.
 *
 * @param typed by field: {@code title-ar}, {@code purpose-fr}, {@code budget}…
 * @param language the page's; words that are there in it are the ones the others translate
 */
public record PlanForm(Map<String, String> typed, String language) {

  static final List<String> TEXTS = List.of("title", "purpose", "benefits", "risks");
  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");

  public PlanForm {
    typed = Map.copyOf(typed);
  }

  static PlanForm empty(String language) {
    return new PlanForm(Map.of(), language);
  }

  static PlanForm of(MultivaluedMap<String, String> form, String language) {
    Map<String, String> typed = new TreeMap<>();
    form.forEach((field, values) -> typed.put(field, Typed.clean(values.get(0))));
    return new PlanForm(typed, language);
  }

  static PlanForm of(Plan plan, String language) {
    Map<String, String> typed = new TreeMap<>();
    put(typed, "title", Optional.of(plan.title()));
    put(typed, "purpose", plan.purpose());
    put(typed, "benefits", plan.benefits());
    put(typed, "risks", plan.risks());
    plan.service().ifPresent(service -> typed.put("service", service));
    plan.promise().ifPresent(promise -> typed.put("promise", promise));
    typed.put("waits", plan.waitsFor().stream().sorted().collect(Collectors.joining(", ")));
    plan.budget().ifPresent(budget -> typed.put("budget", budget.toString()));
    plan.compliance()
        .each()
        .forEach((duty, said) -> said.ifPresent(words -> typed.put(duty, words)));
    if (plan.shown()) {
      typed.put("shown", "yes");
    }
    if (plan.shared()) {
      typed.put("shared", "yes");
    }
    return new PlanForm(typed, language);
  }

  private static void put(Map<String, String> typed, String field, Optional<LocalText> text) {
    text.ifPresent(
        said ->
            said.texts().forEach((language, words) -> typed.put(field + "-" + language, words)));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.getOrDefault(name, "");
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

  /** What is missing before it can be a plan at all. */
  Map<String, String> missing() {
    return text("title").isEmpty() ? Map.of("title", "title") : Map.of();
  }

  /** What it wants to say; nothing is missing. */
  Plan plan() {
    return new Plan(
        text("title").orElseThrow(),
        text("purpose"),
        text("benefits"),
        text("risks"),
        said("service"),
        said("promise"),
        waits(),
        said("budget")
            .map(said -> said.replaceAll("[\\s\\u00a0\\u202f.,]", ""))
            .map(said -> said.matches("[0-9]{1,12}") ? Long.parseLong(said) : -1L),
        new Plan.Compliance(said("cndp"), said("accessibility"), said("tongues"), said("security")),
        field("shown").equals("yes"),
        field("shared").equals("yes"));
  }

  private Set<String> waits() {
    return Arrays.stream(field("waits").split("[\\s,;،]+"))
        .filter(reference -> !reference.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The version of what was looked at when this was written. */
  int version() {
    String version = field("version");
    return version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : -1;
  }

  private Optional<String> said(String name) {
    return Optional.of(field(name)).filter(words -> !words.isEmpty());
  }

  private Optional<LocalText> text(String name) {
    Map<String, String> said = new TreeMap<>();
    for (String tongue : LANGUAGES) {
      said(name + "-" + tongue).ifPresent(words -> said.put(tongue, words));
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                said, said.containsKey(language) ? language : said.keySet().iterator().next()));
  }
}
