package org.infitah.project.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.project.WholeProject;
import org.infitah.spi.LocalText;

/**
 * As it is shown.
 *
 * @param axis code of the one it answers to
 * @param lead the unit or office that answers for it
 * @param dropped whether it is no part of the programme any more
 */
public record ProjectView(
    String reference,
    int number,
    String code,
    LocalText title,
    List<String> principles,
    boolean principlesInferred,
    Optional<String> axis,
    Optional<LocalText> aim,
    Optional<LocalText> lead,
    Optional<LocalText> partners,
    List<WholeProject.Funding> funding,
    List<WholeProject.Milestone> milestones,
    boolean dropped) {

  public ProjectView {
    principles = List.copyOf(principles);
    funding = List.copyOf(funding);
    milestones = List.copyOf(milestones);
  }

  /** What all give together, in dirhams. */
  public long budget() {
    return funding.stream().mapToLong(WholeProject.Funding::amount).sum();
  }
}
