package org.infitah.plugins.digitalizationprojects.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.Training;
import org.infitah.plugins.digitalizationprojects.entity.TrainingSheet;
import org.infitah.spi.LocalText;

/**
 * A training session, as it is shown.
 *
 * @param attended how many came; nothing before it was held
 * @param workshop public reference of the workshop it belongs to
 */
public record TrainingView(
    String reference,
    LocalText title,
    String day,
    LocalText organiser,
    List<LocalText> skills,
    int places,
    Optional<Integer> attended,
    Optional<String> workshop,
    String changedOn,
    int version) {

  public TrainingView {
    skills = List.copyOf(skills);
  }

  static TrainingView of(Training training) {
    TrainingSheet sheet = training.sheet();
    return new TrainingView(
        training.reference(),
        sheet.title(),
        sheet.day().toString(),
        sheet.organiser(),
        Lines.of(sheet.skills()),
        sheet.places(),
        sheet.attended(),
        sheet.workshop(),
        training.changedOn().toString(),
        training.version());
  }

  public LocalDate heldDay() {
    return LocalDate.parse(day);
  }
}
