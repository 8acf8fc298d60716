package org.infitah.plugins.digitalizationprojects.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.plugins.digitalizationprojects.control.Unkeepable;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.HelpDraft;
import org.infitah.plugins.digitalizationprojects.entity.HelpKind;

/** Help that is offered or needed, as people write it. */
final class HelpForm {

  static final List<String> TEXTS = List.of("subject", "details");

  private HelpForm() {}

  static Fields empty(String language) {
    return new Fields(Map.of("kind", List.of("needed")), language);
  }

  static Fields of(HelpDraft draft, String language) {
    Map<String, List<String>> typed = new TreeMap<>();
    typed.put("kind", List.of(draft.kind().code()));
    Fields.put(typed, "subject", Optional.of(draft.subject()));
    Fields.put(typed, "details", draft.details());
    typed.put("shared", List.of(draft.shared() ? "yes" : ""));
    return new Fields(typed, language);
  }

  static HelpDraft draft(Fields form) {
    if (form.text("subject").isEmpty()) {
      Unkeepable.refuse(Map.of("subject", "untold"));
    }
    return new HelpDraft(
        Coded.find(HelpKind.class, form.field("kind")).orElse(HelpKind.NEEDED),
        form.text("subject").orElseThrow(),
        form.text("details"),
        form.has("shared", "yes"));
  }
}
