package org.infitah.workshop.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.Call;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is called with, as machines bring it.
 *
 * @param kind {@code communication_meeting}, {@code awareness_session}, {@code remote_training},
 *     {@code co_creation_workshop} or {@code network_meeting}
 * @param joinLink where those who have a place join from afar
 * @param version what its writer had before them, when it is revised
 */
public record CallBody(
    @NotNull String kind,
    @NotNull LocalText title,
    @NotNull LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable LocalText place,
    boolean remote,
    @Nullable String joinLink,
    @Nullable LocalText theme,
    @Nullable List<@Valid PointBody> agenda,
    @Nullable Integer version) {

  public CallBody {
    agenda = agenda == null ? null : List.copyOf(agenda);
  }

  /** A point of the agenda. */
  public record PointBody(
      @Nullable LocalTime from, @Nullable LocalTime to, @NotNull LocalText title) {}

  Call call() {
    return new Call(
        kind,
        title,
        startsOn,
        Optional.ofNullable(endsOn),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(place),
        remote,
        Optional.ofNullable(joinLink),
        Optional.ofNullable(theme),
        agenda == null
            ? List.of()
            : agenda.stream()
                .map(
                    point ->
                        new Call.Point(
                            Optional.ofNullable(point.from()),
                            Optional.ofNullable(point.to()),
                            point.title()))
                .toList());
  }
}
