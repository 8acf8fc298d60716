package org.infitah.project;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.ProjectSummary;

/**
 * A project with all it says.
 *
 * @param axis code of the one it answers to
 * @param lead the unit or office that answers for it
 */
public record WholeProject(
    ProjectSummary summary,
    Optional<String> axis,
    Optional<LocalText> aim,
    Optional<LocalText> lead,
    Optional<LocalText> partners,
    List<Funding> funding,
    List<Milestone> milestones) {

  public WholeProject {
    funding = List.copyOf(funding);
    milestones = List.copyOf(milestones);
  }

  /**
   * What somebody gives for it.
   *
   * @param source who gives it, or from which budget
   * @param amount in dirhams
   * @param secured whether it has been decided, or is only hoped for
   */
  public record Funding(LocalText source, long amount, boolean secured) {}

  /** What shall be reached, and by when. */
  public record Milestone(LocalText title, CivicDate dueOn) {}
}
