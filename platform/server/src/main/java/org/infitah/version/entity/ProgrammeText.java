package org.infitah.version.entity;

import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * All that stands in a version.
 *
 * @param reference of the programme
 * @param axes by their codes
 * @param components by their numbers
 * @param projects by their references
 */
public record ProgrammeText(
    String reference,
    LocalText title,
    Optional<LocalText> purpose,
    Optional<Integer> fromYear,
    Optional<Integer> toYear,
    List<String> principles,
    List<LocalText> participants,
    List<Part> axes,
    List<Part> components,
    List<Part> projects) {

  public ProgrammeText {
    principles = List.copyOf(principles);
    participants = List.copyOf(participants);
    axes = List.copyOf(axes);
    components = List.copyOf(components);
    projects = List.copyOf(projects);
  }

  /**
   * An axis, a component or a project.
   *
   * @param key it is known by in every version
   * @param principles a project serves; none for the others
   */
  public record Part(String key, int number, LocalText title, List<String> principles) {

    public Part {
      principles = List.copyOf(principles);
    }
  }
}
