package org.infitah.workshop.boundary;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/** A workshop with its agenda, tables and constituencies. */
public record WorkshopDetail(
    WorkshopView workshop,
    Optional<String> organiser,
    Optional<LocalText> facilitator,
    Optional<LocalText> chair,
    List<LocalText> objectives,
    List<AgendaView> agenda,
    List<GroupView> groups,
    List<AttendanceView> attendance,
    List<OtherView> otherReadings) {

  public record AgendaView(
      int number,
      Optional<LocalTime> startsAt,
      Optional<LocalTime> endsAt,
      boolean inferred,
      LocalText title,
      Optional<LocalText> speaker) {}

  public record GroupView(int number, LocalText topic, List<String> composition) {}

  public record AttendanceView(String constituency, Optional<String> body) {}

  public record OtherView(
      String field, LocalText value, Optional<LocalText> note, SourceNote source) {}
}
