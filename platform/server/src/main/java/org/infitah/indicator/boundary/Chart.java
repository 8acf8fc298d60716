package org.infitah.indicator.boundary;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * An indicator's way as a line, in a box of {@link #WIDTH} by {@link #HEIGHT}; the table beside it
 * says the same in numbers.
 *
 * @param line the corners of the line
 * @param dots where each reading stands
 * @param target how high the target lies
 */
public record Chart(String line, List<Dot> dots, long target, long baseline) {

  static final int WIDTH = 640;
  static final int HEIGHT = 220;
  private static final int EDGE = 16;

  public Chart {
    dots = List.copyOf(dots);
  }

  /** A reading in the box. */
  public record Dot(long x, long y) {}

  static Chart of(IndicatorView view) {
    LongStream amounts = view.readings().stream().mapToLong(IndicatorView.Point::amount);
    long[] all =
        LongStream.concat(amounts, LongStream.of(view.baseline(), view.target())).toArray();
    long least = LongStream.of(all).min().orElse(0);
    long most = LongStream.of(all).max().orElse(0);
    List<Dot> dots =
        view.readings().stream()
            .map(point -> new Dot(x(view, point), y(point.amount(), least, most)))
            .toList();
    StringBuilder line = new StringBuilder();
    dots.forEach(dot -> line.append(String.format(Locale.ROOT, "%d,%d ", dot.x(), dot.y())));
    return new Chart(
        line.toString().strip(),
        dots,
        y(view.target(), least, most),
        y(view.baseline(), least, most));
  }

  private static long x(IndicatorView view, IndicatorView.Point point) {
    IndicatorView.Point first = view.readings().get(0);
    IndicatorView.Point last = view.readings().get(view.readings().size() - 1);
    long days = ChronoUnit.DAYS.between(first.on().firstDay(), last.on().firstDay());
    long since = ChronoUnit.DAYS.between(first.on().firstDay(), point.on().firstDay());
    return days == 0 ? WIDTH / 2 : EDGE + since * (WIDTH - 2 * EDGE) / days;
  }

  private static long y(long amount, long least, long most) {
    return most == least
        ? HEIGHT / 2
        : HEIGHT - EDGE - (amount - least) * (HEIGHT - 2 * EDGE) / (most - least);
  }
}
