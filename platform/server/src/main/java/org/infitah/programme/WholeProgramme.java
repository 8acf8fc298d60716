package org.infitah.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;

/** A programme with all it says of itself, in every language it is said in. */
public record WholeProgramme(
    UUID id,
    ProgrammeSummary summary,
    Optional<LocalText> purpose,
    List<LocalText> objectives,
    List<LocalText> participants,
    List<WholeAxis> axes,
    List<LocalText> components) {

  public WholeProgramme {
    objectives = List.copyOf(objectives);
    participants = List.copyOf(participants);
    axes = List.copyOf(axes);
    components = List.copyOf(components);
  }
}
