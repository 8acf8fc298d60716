package org.infitah.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class StatedFigureTest {

  @Test
  void sources_that_agree_are_shown_together() {
    List<StatedFigure> stated =
        StatedFigure.of(
            List.of(
                figure("member_communes", 50, "2022-10-21", "announcement"),
                figure("member_communes", 50, "2022-10-21", "press")));
    assertThat(stated).hasSize(1);
    assertThat(stated.get(0).sources())
        .extracting(SourceNote::code)
        .containsExactly("announcement", "press");
  }

  @Test
  void sources_that_differ_stay_apart() {
    assertThat(
            StatedFigure.of(
                List.of(
                    figure("members", 66, "2022-10-21", "announcement"),
                    figure("members", 67, "2022-10-21", "press"))))
        .extracting(StatedFigure::number)
        .containsExactly(67L, 66L);
  }

  @Test
  void the_latest_comes_first() {
    assertThat(
            StatedFigure.of(
                List.of(
                    figure("members", 66, "2022-10-21", "announcement"),
                    figure("members", 126, "2024-11-14", "article"),
                    figure("member_regions", 12, "2024-11-14", "article"))))
        .extracting(StatedFigure::number)
        .containsExactly(126L, 12L, 66L);
  }

  private static FigureView figure(String kind, long number, String asOf, String source) {
    return new FigureView(
        kind,
        number,
        false,
        new CivicDate(asOf),
        Optional.empty(),
        new SourceNote(source, LocalText.of("fr", source), Optional.empty(), Optional.empty()));
  }
}
