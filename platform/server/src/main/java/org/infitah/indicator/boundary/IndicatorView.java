package org.infitah.indicator.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.indicator.entity.Definition;
import org.infitah.indicator.entity.Indicator;
import org.infitah.indicator.entity.Reading;
import org.infitah.spi.LocalText;

/**
 * An indicator as everybody sees it.
 *
 * @param direction {@code up} where more is better, else {@code down}
 * @param promise what of the programme it belongs to: an axis's code or a project's reference
 * @param fetched whether a module tells it
 * @param readings those approved, the earliest first
 */
public record IndicatorView(
    String reference,
    LocalText title,
    LocalText unit,
    String direction,
    long baseline,
    long target,
    Optional<String> promise,
    boolean fetched,
    List<Point> readings) {

  private static final long WHOLE = 100;

  public IndicatorView {
    readings = List.copyOf(readings);
  }

  /** What it was on a day. */
  public record Point(CivicDate on, long amount) {

    static Point of(Reading reading) {
      return new Point(new CivicDate(reading.on().toString()), reading.amount());
    }
  }

  static IndicatorView of(Indicator indicator, List<Reading> approved) {
    Definition definition = indicator.definition();
    return new IndicatorView(
        indicator.reference(),
        definition.title(),
        definition.unit(),
        definition.rises() ? "up" : "down",
        definition.baseline(),
        definition.target(),
        definition.promise(),
        definition.series().isPresent(),
        approved.stream().map(Point::of).toList());
  }

  /** What it was last. */
  public Optional<Point> latest() {
    return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
  }

  /** How much of the way is done, in hundredths; never less than none nor more than all. */
  public long way() {
    long now = latest().map(Point::amount).orElse(baseline);
    long all = target - baseline;
    return all == 0 ? 0 : Math.max(0, Math.min(WHOLE, (now - baseline) * WHOLE / all));
  }
}
