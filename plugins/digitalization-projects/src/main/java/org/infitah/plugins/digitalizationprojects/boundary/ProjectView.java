package org.infitah.plugins.digitalizationprojects.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.DigitalProject;
import org.infitah.plugins.digitalizationprojects.entity.Gate;
import org.infitah.plugins.digitalizationprojects.entity.Plan;
import org.infitah.spi.LocalText;

/**
 * A project as it is shown.
 *
 * @param gate {@code idea}, {@code framed}, {@code built}, {@code in_service} or {@code closed}
 * @param service reference of the service it makes digital
 * @param promise what of the openness programme it keeps: a project's reference or an axis's code
 * @param budget in dirhams
 * @param met the duties something is said about: {@code cndp}, {@code accessibility}, {@code
 *     tongues}, {@code security}
 */
public record ProjectView(
    String reference,
    LocalText title,
    Optional<LocalText> purpose,
    Optional<LocalText> benefits,
    Optional<LocalText> risks,
    String gate,
    Optional<String> service,
    Optional<String> promise,
    List<String> waitsFor,
    Optional<Long> budget,
    List<String> met,
    boolean shown,
    String changedOn,
    int version) {

  public ProjectView {
    waitsFor = List.copyOf(waitsFor);
    met = List.copyOf(met);
  }

  static ProjectView of(DigitalProject project) {
    Plan plan = project.plan();
    return new ProjectView(
        project.reference(),
        plan.title(),
        plan.purpose(),
        plan.benefits(),
        plan.risks(),
        project.gate().code(),
        plan.service(),
        plan.promise(),
        plan.waitsFor().stream().sorted().toList(),
        plan.budget(),
        plan.compliance().each().entrySet().stream()
            .filter(duty -> duty.getValue().isPresent())
            .map(Map.Entry::getKey)
            .toList(),
        project.shown(),
        project.changedOn().toString(),
        project.version());
  }

  /** Whether it has come to its end: what it was for is there. */
  public boolean closed() {
    return gate.equals(Gate.CLOSED.code());
  }

  public LocalDate changedDay() {
    return LocalDate.parse(changedOn);
  }
}
