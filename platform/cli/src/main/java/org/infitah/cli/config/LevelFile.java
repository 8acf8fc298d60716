package org.infitah.cli.config;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.cli.config.Vocabulary.Basis;
import org.infitah.cli.config.Vocabulary.Level;

/** The law of one or more levels as data: {@code levels/*.yaml}. */
public record LevelFile(List<Level> levels, List<Rule> rules) {

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
      if (validTo.filter(end -> !end.isAfter(validFrom)).isPresent()) {
        wrong.add(new Complaint("valid_to", "a day after valid_from"));
      }
      return wrong.build();
    }
  }
}
