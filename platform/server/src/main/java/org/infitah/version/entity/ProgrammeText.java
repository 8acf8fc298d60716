package org.infitah.version.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.infitah.spi.LocalText;

/**
 * All that stands in a version.
 *
 * @param reference of the programme
 * @param objectives none in what was frozen before they were written down
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
    List<LocalText> objectives,
    List<LocalText> participants,
    List<Part> axes,
    List<Part> components,
    List<Part> projects) {

  public ProgrammeText {
    principles = List.copyOf(principles);
    objectives = List.copyOf(objectives);
    participants = List.copyOf(participants);
    axes = List.copyOf(axes);
    components = List.copyOf(components);
    projects = List.copyOf(projects);
  }

  /**
   * An axis, a component or a project.
   *
   * @param key it is known by in every version
   * @param principles it serves
   * @param texts what else is said of it, by field: {@code problem}, {@code evidence}, {@code aim},
   *     {@code lead}, {@code partners}
   * @param values what is not translated, by field: {@code axis}, {@code priority}, {@code
   *     workshop}
   */
  public record Part(
      String key,
      int number,
      LocalText title,
      List<String> principles,
      Map<String, LocalText> texts,
      Map<String, String> values,
      List<Milestone> milestones,
      List<Funding> funding) {

    public Part {
      principles = List.copyOf(principles);
      texts = Map.copyOf(texts);
      values = Map.copyOf(values);
      milestones = List.copyOf(milestones);
      funding = List.copyOf(funding);
    }

    /** Which texts there are, in the order of their reading. */
    public List<String> shown() {
      return Stream.of("problem", "evidence", "aim", "lead", "partners")
          .filter(texts::containsKey)
          .toList();
    }

    /** The values, in an order that does not change. */
    public SortedMap<String, String> told() {
      return new TreeMap<>(values);
    }

    /** One that says no more than its title. */
    public static Part of(String key, int number, LocalText title) {
      return new Part(key, number, title, List.of(), Map.of(), Map.of(), List.of(), List.of());
    }
  }

  /**
   * What shall be reached.
   *
   * @param dueOn a civic date: YYYY, YYYY-MM or YYYY-MM-DD
   */
  public record Milestone(LocalText title, String dueOn) {}

  /**
   * What somebody gives.
   *
   * @param amount in dirhams
   */
  public record Funding(LocalText source, long amount, boolean secured) {}
}
