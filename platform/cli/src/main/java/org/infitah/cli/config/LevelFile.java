package org.infitah.cli.config;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.cli.config.Vocabulary.Basis;
import org.infitah.cli.config.Vocabulary.Level;

/**
 * The law of one or more levels as data: {@code levels/*.yaml}.
 *
 * @param lifecycle the steps of an openness programme, in order
 */
public record LevelFile(List<Level> levels, List<Rule> rules, List<Step> lifecycle) {

  /**
   * A rule: what it asks, in which article, and how we know. Whether an act may be refused on this
   * ground follows from the last: never from memory.
   */
  public record Rule(
      String key,
      JsonValue value,
      Optional<String> unit,
      String article,
      Basis basis,
      LocalDate validFrom,
      Optional<LocalDate> validTo)
      implements Coded, Checked {

    private static final String SEATS = "committee.members.";
    private static final List<String> ORIGINS =
        List.of("elected", "civil_society", "staff", "advisory_body", "expert");

    /** A rule begins on a day once. */
    @Override
    public Code code() {
      return new Code(key + " from " + validFrom);
    }

    @Override
    public Stream<Complaint> complaints() {
      Stream.Builder<Complaint> wrong = Stream.builder();
      if (!key.matches("[a-z0-9_]+(\\.[a-z0-9_]+)*")) {
        wrong.add(new Complaint("key", "small words joined by dots"));
      }
      if (key.startsWith(SEATS) && !ORIGINS.contains(key.substring(SEATS.length()))) {
        wrong.add(new Complaint("key", "one of " + SEATS + String.join(", ", ORIGINS)));
      }
      if (key.startsWith(SEATS) && !value.toString().matches("[0-9]{1,3}")) {
        wrong.add(new Complaint("value", "how many at least, a whole number"));
      }
      if (validTo.filter(end -> !end.isAfter(validFrom)).isPresent()) {
        wrong.add(new Complaint("valid_to", "a day after valid_from"));
      }
      return wrong.build();
    }
  }

  /**
   * A step of a programme: what must be there before it is taken, and who takes it.
   *
   * @param number where it stands among the others
   * @param evidence codes of what is asked for; somebody who supplies none leaves the step closed
   * @param permission who takes it, as the platform calls what one may do
   * @param article the law it stands in, or the source of the practice
   */
  public record Step(
      String step,
      int number,
      List<String> evidence,
      String permission,
      LocalText note,
      String article,
      Basis basis,
      LocalDate validFrom,
      Optional<LocalDate> validTo)
      implements Coded, Checked {

    private static final String WORDS = "[a-z]+(-[a-z]+)*";

    /** A step begins on a day once. */
    @Override
    public Code code() {
      return new Code(key() + " from " + validFrom);
    }

    /** The key of the rule it is kept as. */
    public String key() {
      return "lifecycle." + step.replace('-', '_');
    }

    @Override
    public Stream<Complaint> complaints() {
      Stream.Builder<Complaint> wrong = Stream.builder();
      if (!step.matches(WORDS)) {
        wrong.add(new Complaint("step", "small words joined by hyphens"));
      }
      if (!evidence.stream().allMatch(code -> code.matches(WORDS))) {
        wrong.add(new Complaint("evidence", "small words joined by hyphens"));
      }
      if (evidence.stream().distinct().count() < evidence.size()) {
        wrong.add(new Complaint("evidence", "each code once"));
      }
      if (!permission.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+")) {
        wrong.add(new Complaint("permission", "small words joined by dots"));
      }
      if (validTo.filter(end -> !end.isAfter(validFrom)).isPresent()) {
        wrong.add(new Complaint("valid_to", "a day after valid_from"));
      }
      return wrong.build();
    }
  }
}
