package org.infitah.plugins.digitalizationprojects.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.plugins.digitalizationprojects.control.Unkeepable;
import org.infitah.plugins.digitalizationprojects.entity.TrainingSheet;

/** A training session, as people write it. */
final class TrainingForm {

  static final List<String> TEXTS = List.of("title", "organiser", "skills");

  private TrainingForm() {}

  static Fields empty(String language) {
    return new Fields(Map.of(), language);
  }

  static Fields of(TrainingSheet sheet, String language) {
    Map<String, List<String>> typed = new TreeMap<>();
    Fields.put(typed, "title", Optional.of(sheet.title()));
    Fields.put(typed, "organiser", Optional.of(sheet.organiser()));
    Fields.put(typed, "skills", sheet.skills());
    typed.put("day", List.of(sheet.day().toString()));
    typed.put("places", List.of(Integer.toString(sheet.places())));
    sheet.attended().ifPresent(came -> typed.put("attended", List.of(came.toString())));
    sheet.workshop().ifPresent(named -> typed.put("workshop", List.of(named)));
    return new Fields(typed, language);
  }

  static TrainingSheet sheet(Fields form) {
    Map<String, String> missing = new LinkedHashMap<>();
    for (String must : List.of("title", "organiser")) {
      if (form.text(must).isEmpty()) {
        missing.put(must, "untold");
      }
    }
    if (form.day("day").isEmpty()) {
      missing.put("day", "day");
    }
    Unkeepable.refuse(missing);
    return new TrainingSheet(
        form.text("title").orElseThrow(),
        form.day("day").orElseThrow(),
        form.text("organiser").orElseThrow(),
        form.text("skills"),
        form.number("places").orElse(-1),
        form.number("attended"),
        form.said("workshop"));
  }
}
