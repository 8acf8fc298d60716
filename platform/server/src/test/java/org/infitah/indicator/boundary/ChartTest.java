package org.infitah.indicator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class ChartTest {

  private static final LocalText TEXT = LocalText.of("fr", "x");

  @Test
  void a_line_runs_from_the_first_day_to_the_last_and_up_where_more_is_read() {
    Chart chart = Chart.of(view(0, 100, point("2026-01-01", 0), point("2026-03-01", 100)));
    assertThat(chart.line()).isEqualTo("16,204 624,16");
    assertThat(chart.target()).isEqualTo(16);
    assertThat(chart.baseline()).isEqualTo(204);
  }

  @Test
  void one_reading_stands_in_the_middle_and_none_draws_no_line() {
    assertThat(Chart.of(view(0, 10, point("2026-01-01", 5))).dots())
        .containsExactly(new Chart.Dot(320, 110));
    assertThat(Chart.of(view(0, 10)).line()).isEmpty();
    assertThat(Chart.of(view(7, 7, point("2026-01-01", 7))).line()).isEqualTo("320,110");
  }

  @Test
  void the_way_is_told_in_hundredths_and_never_beyond_its_ends() {
    assertThat(view(10, 90, point("2026-01-01", 50)).way()).isEqualTo(50);
    assertThat(view(90, 10, point("2026-01-01", 30)).way()).isEqualTo(75);
    assertThat(view(10, 90, point("2026-01-01", 99)).way()).isEqualTo(100);
    assertThat(view(10, 90, point("2026-01-01", 1)).way()).isZero();
    assertThat(view(10, 90).way()).isZero();
  }

  private static IndicatorView.Point point(String on, long amount) {
    return new IndicatorView.Point(new CivicDate(on), amount);
  }

  private static IndicatorView view(long baseline, long target, IndicatorView.Point... points) {
    return new IndicatorView(
        "IND-001", TEXT, TEXT, "up", baseline, target, Optional.empty(), false, List.of(points));
  }
}
