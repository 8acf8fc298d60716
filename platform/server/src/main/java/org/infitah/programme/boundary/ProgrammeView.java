package org.infitah.programme.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.programme.ProgrammeSummary;
import org.infitah.programme.SourceNote;
import org.infitah.programme.StepSummary;
import org.infitah.programme.WholeAxis;
import org.infitah.programme.entity.Programme;
import org.infitah.spi.LocalText;

/**
 * A programme with its parts.
 *
 * @param adopted by which deliberation of the council, and on which version of the programme
 */
public record ProgrammeView(
    ProgrammeSummary programme,
    Optional<LocalText> purpose,
    List<LocalText> objectives,
    List<LocalText> participants,
    List<WholeAxis> axes,
    List<ComponentView> components,
    List<StepSummary> steps,
    SourceNote source,
    Optional<Programme.Adopted> adopted) {

  public record ComponentView(int number, LocalText title) {}
}
