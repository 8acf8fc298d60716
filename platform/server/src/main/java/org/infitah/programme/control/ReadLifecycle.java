package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.programme.entity.LifecycleStep;
import org.infitah.spi.LocalText;
import org.infitah.spi.law.LawFace;
import org.infitah.spi.law.LawRule;

/** The steps of a programme, as the operator's files say them for the tenant's level. */
@Dependent
public class ReadLifecycle {

  private final LawFace law;

  @Inject
  public ReadLifecycle(LawFace law) {
    this.law = law;
  }

  /** Those that hold on a day, in order. */
  public List<LifecycleStep> steps(LocalDate on) {
    return law.rules("lifecycle", on).values().stream()
        .map(ReadLifecycle::step)
        .sorted(Comparator.comparingInt(LifecycleStep::number))
        .toList();
  }

  private static LifecycleStep step(LawRule rule) {
    try (JsonReader reader = Json.createReader(new StringReader(rule.value()))) {
      JsonObject value = reader.readObject();
      List<String> evidence =
          value.containsKey("evidence")
              ? value.getJsonArray("evidence").getValuesAs(JsonString::getString)
              : List.of();
      return new LifecycleStep(
          value.getString("step"),
          value.getInt("number"),
          evidence,
          value.getString("permission"),
          text(value.getJsonObject("note")),
          rule.article(),
          rule.binding());
    }
  }

  private static LocalText text(JsonObject note) {
    Map<String, String> texts = new TreeMap<>();
    note.keySet().stream()
        .filter(key -> !key.equals("source"))
        .forEach(language -> texts.put(language, note.getString(language)));
    return new LocalText(texts, note.getString("source"));
  }
}
