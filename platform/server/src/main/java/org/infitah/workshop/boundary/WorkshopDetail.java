package org.infitah.workshop.boundary;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/**
 * A workshop with its agenda, tables and constituencies, and what it came to.
 *
 * @param outputs what its tables came to, once its minutes are public
 * @param places on what terms people register, and what is left, if they do
 * @param cameInAll how many came, where somebody counted
 */
public record WorkshopDetail(
    WorkshopView workshop,
    Optional<String> organiser,
    Optional<LocalText> facilitator,
    Optional<LocalText> chair,
    List<LocalText> objectives,
    List<AgendaView> agenda,
    List<GroupView> groups,
    List<AttendanceView> attendance,
    List<OtherView> otherReadings,
    List<OutputView> outputs,
    Optional<PlacesView> places,
    Optional<Integer> cameInAll,
    Optional<MinutesView> minutes) {

  public record AgendaView(
      int number,
      Optional<LocalTime> startsAt,
      Optional<LocalTime> endsAt,
      boolean inferred,
      LocalText title,
      Optional<LocalText> speaker) {}

  public record GroupView(int number, LocalText topic, List<String> composition) {}

  public record AttendanceView(String constituency, Optional<String> body) {

    /** What kind of advisory body took part, where the source says so. */
    public Optional<String> kindOfBody() {
      return body.filter(kind -> !kind.equals("unspecified"));
    }
  }

  public record OtherView(
      String field,
      Optional<LocalText> text,
      Optional<CivicDate> date,
      Optional<LocalText> note,
      SourceNote source) {}

  /**
   * Items that share one stretch of time; an item without a time of its own lies in the one before.
   */
  public record Slot(
      Optional<LocalTime> from, Optional<LocalTime> to, boolean inferred, List<AgendaView> items) {

    public boolean timed() {
      return from.isPresent();
    }

    /** The agenda, cut where its times change. */
    public static List<Slot> of(List<AgendaView> agenda) {
      List<List<AgendaView>> cut = new ArrayList<>();
      for (AgendaView item : agenda) {
        boolean joins =
            !cut.isEmpty()
                && (item.startsAt().isEmpty()
                    || item.startsAt().equals(cut.get(cut.size() - 1).get(0).startsAt()));
        if (!joins) {
          cut.add(new ArrayList<>());
        }
        cut.get(cut.size() - 1).add(item);
      }
      return cut.stream().map(Slot::together).toList();
    }

    private static Slot together(List<AgendaView> items) {
      return new Slot(
          items.get(0).startsAt(),
          items.get(items.size() - 1).endsAt(),
          items.stream().anyMatch(AgendaView::inferred),
          List.copyOf(items));
    }
  }
}
