package org.infitah.programme.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.programme.ProgrammeSummary;
import org.infitah.programme.SourceNote;
import org.infitah.programme.StepSummary;
import org.infitah.programme.entity.Programme;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.AxisSummary;

/**
 * A programme with its parts.
 *
 * @param adopted by which deliberation of the council, and on which version of the programme
 */
public record ProgrammeView(
    ProgrammeSummary programme,
    Optional<LocalText> purpose,
    List<LocalText> participants,
    List<AxisSummary> axes,
    List<ComponentView> components,
    List<StepSummary> steps,
    SourceNote source,
    Optional<Programme.Adopted> adopted) {

  public record ComponentView(int number, LocalText title) {}
}
