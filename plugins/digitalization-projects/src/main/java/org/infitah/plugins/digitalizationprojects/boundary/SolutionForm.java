package org.infitah.plugins.digitalizationprojects.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.plugins.digitalizationprojects.control.Unkeepable;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.DevelopmentStatus;
import org.infitah.plugins.digitalizationprojects.entity.Maintenance;
import org.infitah.plugins.digitalizationprojects.entity.Platform;
import org.infitah.plugins.digitalizationprojects.entity.ScreenLanguage;
import org.infitah.plugins.digitalizationprojects.entity.SoftwareType;
import org.infitah.plugins.digitalizationprojects.entity.SolutionSheet;

/** A software offered for reuse, as people write it. */
final class SolutionForm {

  static final List<String> TEXTS = List.of("name", "summary", "details", "features");

  private SolutionForm() {}

  static Fields empty(String language) {
    return new Fields(
        Map.of(
            "type", List.of("standalone_web"),
            "status", List.of("stable"),
            "platforms", List.of("web"),
            "maintenance", List.of("none")),
        language);
  }

  static Fields of(SolutionSheet sheet, String language) {
    Map<String, List<String>> typed = new TreeMap<>();
    Fields.put(typed, "name", Optional.of(sheet.name()));
    Fields.put(typed, "summary", Optional.of(sheet.summary()));
    Fields.put(typed, "details", sheet.details());
    Fields.put(typed, "features", sheet.features());
    typed.put("repository", List.of(sheet.repository()));
    typed.put("licence", List.of(sheet.licence()));
    typed.put("status", List.of(sheet.status().code()));
    typed.put("type", List.of(sheet.type().code()));
    typed.put("platforms", Fields.codes(sheet.platforms()));
    typed.put("languages", Fields.codes(sheet.languages()));
    typed.put("maintenance", List.of(sheet.maintenance().code()));
    sheet.contractor().ifPresent(who -> typed.put("contractor", List.of(who)));
    sheet.until().ifPresent(day -> typed.put("until", List.of(day.toString())));
    typed.put("shared", List.of(sheet.shared() ? "yes" : ""));
    return new Fields(typed, language);
  }

  static SolutionSheet sheet(Fields form) {
    Map<String, String> missing = new LinkedHashMap<>();
    for (String must : List.of("name", "summary")) {
      if (form.text(must).isEmpty()) {
        missing.put(must, "untold");
      }
    }
    if (form.unreadableDay("until")) {
      missing.put("until", "day");
    }
    Unkeepable.refuse(missing);
    return new SolutionSheet(
        form.text("name").orElseThrow(),
        form.text("summary").orElseThrow(),
        form.text("details"),
        form.text("features"),
        form.field("repository"),
        form.field("licence"),
        Coded.find(DevelopmentStatus.class, form.field("status")).orElse(DevelopmentStatus.CONCEPT),
        Coded.find(SoftwareType.class, form.field("type")).orElse(SoftwareType.STANDALONE_OTHER),
        Coded.known(Platform.class, form.all("platforms")),
        Coded.known(ScreenLanguage.class, form.all("languages")),
        Coded.find(Maintenance.class, form.field("maintenance")).orElse(Maintenance.NONE),
        form.said("contractor"),
        form.day("until"),
        form.has("shared", "yes"));
  }
}
