package org.infitah.profile.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.profile.entity.Collectivity;
import org.infitah.profile.entity.OpeningHours;
import org.infitah.profile.entity.Settings;
import org.infitah.spi.LocalText;

/**
 * Settings as people type them: what was typed is never lost.
 *
 * @param fields by name: {@code email}, {@code address-ar}, {@code from-mon}, {@code note-fr}…
 * @param languages those that are offered
 */
public record SettingsForm(Map<String, String> fields, List<String> languages) {

  public SettingsForm {
    fields = Map.copyOf(fields);
    languages = List.copyOf(languages);
  }

  static List<String> names() {
    List<String> names = new ArrayList<>(List.of("email", "phone", "cndp"));
    Settings.LANGUAGES.forEach(lang -> names.addAll(List.of("address-" + lang, "note-" + lang)));
    OpeningHours.WEEK.forEach(day -> names.addAll(List.of("from-" + day, "to-" + day)));
    return names;
  }

  static SettingsForm of(MultivaluedMap<String, String> typed) {
    Map<String, String> fields = new TreeMap<>();
    for (String name : names()) {
      String value = typed.getFirst(name);
      fields.put(name, value == null ? "" : value.strip());
    }
    // Arabic is always offered; a browser does not send what cannot be unticked.
    List<String> languages = new ArrayList<>(List.of("ar"));
    typed.getOrDefault("language", List.of()).stream()
        .filter(Settings.LANGUAGES::contains)
        .forEach(languages::add);
    return new SettingsForm(fields, languages.stream().distinct().toList());
  }

  static SettingsForm of(Collectivity collectivity, List<String> languages) {
    Map<String, String> fields = new TreeMap<>();
    collectivity.email().ifPresent(email -> fields.put("email", email));
    collectivity.phone().ifPresent(phone -> fields.put("phone", phone));
    collectivity.cndp().ifPresent(number -> fields.put("cndp", number));
    put(fields, "address-", collectivity.address());
    put(fields, "note-", collectivity.openingNote());
    collectivity
        .opening()
        .days()
        .forEach(
            (day, span) -> {
              fields.put("from-" + day, span.from().toString());
              fields.put("to-" + day, span.to().toString());
            });
    return new SettingsForm(fields, languages);
  }

  private static void put(Map<String, String> fields, String part, Optional<LocalText> text) {
    text.ifPresent(t -> t.texts().forEach((lang, words) -> fields.put(part + lang, words)));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** What must be put right, each field with the key that says why. */
  Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    if (!field("email").isEmpty() && !Settings.isEmail(field("email"))) {
      errors.put("email", "profile.wrong.email");
    }
    if (!field("phone").isEmpty() && !Settings.isPhone(field("phone"))) {
      errors.put("phone", "profile.wrong.phone");
    }
    for (String day : OpeningHours.WEEK) {
      boolean closed = (field("from-" + day) + field("to-" + day)).isEmpty();
      if (!closed && span(day).isEmpty()) {
        errors.put("from-" + day, "profile.wrong.hours");
      }
    }
    for (String language : Settings.LANGUAGES) {
      for (String part : List.of("address-", "note-")) {
        if (field(part + language).length() > Settings.LONGEST) {
          errors.put(part + language, "profile.wrong.long");
        }
      }
    }
    if (!field("cndp").isEmpty() && !Settings.isDeclaration(field("cndp"))) {
      errors.put("cndp", "profile.wrong.cndp");
    }
    return errors;
  }

  /** What it wants; it has no errors. */
  Settings settings() {
    Map<String, OpeningHours.Span> days = new TreeMap<>();
    OpeningHours.WEEK.forEach(day -> span(day).ifPresent(span -> days.put(day, span)));
    return new Settings(
        typed("email"),
        typed("phone"),
        text("address-"),
        new OpeningHours(days),
        text("note-"),
        typed("cndp"),
        languages);
  }

  private Optional<OpeningHours.Span> span(String day) {
    return OpeningHours.Span.find(field("from-" + day), field("to-" + day));
  }

  private Optional<String> typed(String name) {
    return Optional.of(field(name)).filter(text -> !text.isEmpty());
  }

  private Optional<LocalText> text(String part) {
    Map<String, String> texts = new TreeMap<>();
    for (String language : Settings.LANGUAGES) {
      typed(part + language).ifPresent(words -> texts.put(language, words));
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                texts, texts.containsKey("ar") ? "ar" : texts.keySet().iterator().next()));
  }
}
