package org.infitah.look.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.foundation.page.UploadForm;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.look.entity.Colour;
import org.infitah.look.entity.Look;
import org.infitah.spi.LocalText;

/**
 * A look as people type it: what was typed is never lost.
 *
 * @param fields by name: {@code name-ar}, {@code alt-fr}, {@code colour-main}
 */
public record LookForm(Map<String, String> fields) {

  static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");
  static final List<String> COLOURS = List.of("main", "accent");

  public LookForm {
    fields = Map.copyOf(fields);
  }

  static LookForm of(UploadForm form) {
    Map<String, String> fields = new TreeMap<>();
    for (String language : LANGUAGES) {
      fields.put("name-" + language, form.field("name-" + language));
      fields.put("alt-" + language, form.field("alt-" + language));
    }
    for (String colour : COLOURS) {
      // The colour that is offered instead is taken by one button.
      String taken = form.field("take-" + colour);
      fields.put("colour-" + colour, taken.isEmpty() ? form.field("colour-" + colour) : taken);
    }
    return new LookForm(fields);
  }

  static LookForm of(Look look) {
    Map<String, String> fields = new TreeMap<>();
    look.names().texts().forEach((language, words) -> fields.put("name-" + language, words));
    look.logo()
        .ifPresent(
            logo -> logo.alt().texts().forEach((lang, words) -> fields.put("alt-" + lang, words)));
    fields.put("colour-main", look.main().code());
    fields.put("colour-accent", look.accent().code());
    return new LookForm(fields);
  }

  /** What was typed into a field. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** One of the two colours, if it is one. */
  public Optional<Colour> colour(String name) {
    return Colour.find(field("colour-" + name));
  }

  /**
   * What must be put right, each field with the key that says why.
   *
   * @param pictured a logo came with it, or is there already
   */
  Map<String, String> errors(boolean pictured) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      require(errors, "name-" + language, Look.LONGEST_NAME, !language.equals("zgh"));
    }
    for (String name : COLOURS) {
      Optional<Colour> colour = colour(name);
      if (colour.isEmpty()) {
        errors.put("colour-" + name, "look.wrong.colour");
      } else if (!colour.get().reads(Look.GROUND, Look.READABLE)) {
        errors.put("colour-" + name, "look.pale");
      }
    }
    for (String language : LANGUAGES) {
      require(errors, "alt-" + language, Look.LONGEST_ALT, pictured && !language.equals("zgh"));
    }
    return errors;
  }

  private void require(Map<String, String> errors, String name, int longest, boolean needed) {
    if (needed && field(name).isEmpty()) {
      errors.put(name, "look.wrong.missing");
    } else if (field(name).length() > longest) {
      errors.put(name, "look.wrong.long");
    }
  }

  /** What it wants; it has no errors. */
  Look look(Optional<Logo> logo) {
    return new Look(
        text("name").orElseThrow(),
        colour("main").orElseThrow(),
        colour("accent").orElseThrow(),
        logo);
  }

  /** What the logo shows. */
  Optional<LocalText> alt() {
    return text("alt");
  }

  private Optional<LocalText> text(String part) {
    Map<String, String> texts = new TreeMap<>();
    for (String language : LANGUAGES) {
      if (!field(part + "-" + language).isEmpty()) {
        texts.put(language, field(part + "-" + language));
      }
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LocalText(
                texts, texts.containsKey("ar") ? "ar" : texts.keySet().iterator().next()));
  }
}
