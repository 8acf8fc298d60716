package org.infitah.plugins.digitalizationprojects.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.Solution;
import org.infitah.plugins.digitalizationprojects.entity.SolutionSheet;
import org.infitah.spi.LocalText;

/**
 * A software offered for reuse, as it is shown.
 *
 * @param licence as SPDX names it
 * @param type {@code standalone_web}, {@code addon}, {@code library}…
 * @param shared whether other members are shown it
 */
public record SolutionView(
    String reference,
    LocalText name,
    LocalText summary,
    Optional<LocalText> details,
    List<LocalText> features,
    String repository,
    String licence,
    String status,
    String type,
    List<String> platforms,
    List<String> languages,
    String maintenance,
    Optional<String> contractor,
    Optional<String> until,
    boolean shared,
    String changedOn,
    int version) {

  public SolutionView {
    features = List.copyOf(features);
    platforms = List.copyOf(platforms);
    languages = List.copyOf(languages);
  }

  static SolutionView of(Solution solution) {
    SolutionSheet sheet = solution.sheet();
    return new SolutionView(
        solution.reference(),
        sheet.name(),
        sheet.summary(),
        sheet.details(),
        Lines.of(sheet.features()),
        sheet.repository(),
        sheet.licence(),
        sheet.status().code(),
        sheet.type().code(),
        Fields.codes(sheet.platforms()),
        Fields.codes(sheet.languages()),
        sheet.maintenance().code(),
        sheet.contractor(),
        sheet.until().map(day -> day.toString()),
        solution.shared(),
        solution.changedOn().toString(),
        solution.version());
  }
}
