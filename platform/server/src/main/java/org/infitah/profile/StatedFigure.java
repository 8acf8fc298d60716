package org.infitah.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/**
 * A number, and everybody who stated it: sources that agree are shown together, sources that differ
 * beside each other.
 */
public record StatedFigure(
    String kind,
    long number,
    boolean approximate,
    CivicDate asOf,
    Optional<LocalText> note,
    List<SourceNote> sources) {

  /** The same figures, the latest and the largest first. */
  public static List<StatedFigure> of(List<FigureView> figures) {
    Map<List<Object>, StatedFigure> stated = new LinkedHashMap<>();
    for (FigureView figure : figures) {
      List<Object> said =
          List.of(figure.kind(), figure.number(), figure.approximate(), figure.asOf());
      stated.merge(said, alone(figure), StatedFigure::and);
    }
    return stated.values().stream()
        .sorted(
            Comparator.comparing(StatedFigure::asOf)
                .thenComparingLong(StatedFigure::number)
                .reversed())
        .toList();
  }

  private static StatedFigure alone(FigureView figure) {
    return new StatedFigure(
        figure.kind(),
        figure.number(),
        figure.approximate(),
        figure.asOf(),
        figure.note(),
        List.of(figure.source()));
  }

  private StatedFigure and(StatedFigure other) {
    List<SourceNote> both = new ArrayList<>(sources);
    both.addAll(other.sources);
    return new StatedFigure(
        kind, number, approximate, asOf, note.or(other::note), List.copyOf(both));
  }
}
