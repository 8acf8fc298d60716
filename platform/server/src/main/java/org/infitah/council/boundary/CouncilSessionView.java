package org.infitah.council.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.infitah.council.entity.Warning;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/**
 * A session as it is shown.
 *
 * @param decision on the programme, with its votes
 * @param source which tells of it; absent where the council called it here
 * @param askedBy who wanted an extraordinary one
 * @param agendaSentOn when the governor was sent the agenda
 * @param warnings what the law says against it
 * @param proceedings what happened in it; absent in lists
 */
public record CouncilSessionView(
    String reference,
    Optional<String> kind,
    CivicDate heldOn,
    boolean planned,
    Optional<String> decision,
    boolean unanimous,
    Optional<Integer> votesFor,
    Optional<Integer> votesAgainst,
    Optional<Integer> abstentions,
    Optional<LocalText> note,
    Optional<SourceNote> source,
    Optional<String> askedBy,
    Optional<CivicDate> convenedOn,
    Optional<CivicDate> agendaSentOn,
    Optional<CivicDate> closedOn,
    List<Caution> warnings,
    Optional<Proceedings> proceedings) {

  public CouncilSessionView {
    warnings = List.copyOf(warnings);
  }

  /** How far it is: {@code told}, {@code ahead}, {@code open} or {@code closed}. */
  public String state() {
    if (source.isPresent() || convenedOn.isEmpty()) {
      return "told";
    }
    return planned ? "ahead" : closedOn.isPresent() ? "closed" : "open";
  }

  /**
   * What the law says against a session.
   *
   * @param value what it asks instead: months, a day or a number of days
   * @param article which says so
   */
  public record Caution(String code, String value, String article) {

    static Caution of(Warning warning) {
      return new Caution(warning.code(), warning.value(), warning.article());
    }

    /** The value where it is months, of whatever year. */
    public List<CivicDate> months() {
      return Arrays.stream(value.split(","))
          .map(month -> new CivicDate("2000-" + (month.length() < 2 ? "0" : "") + month))
          .toList();
    }
  }
}
