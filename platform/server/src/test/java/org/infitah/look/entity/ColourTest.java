package org.infitah.look.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  private static final Colour BLACK = new Colour(0);

  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.0",
    "#ffffff, #ffffff, 1.0",
    "#777777, #ffffff, 4.478",
    "#767676, #ffffff, 4.542",
    "#ff0000, #ffffff, 3.998",
    "#0000ff, #ffffff, 8.592",
    "#ffff00, #ffffff, 1.074",
    "#8c1d3f, #faf7f0, 8.307"
  })
  void contrast_is_that_of_wcag(String one, String other, double ratio) {
    assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, within(.01));
    assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, within(.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#12345", "#1234567", "123456", "#12345g", "#fff"})
  void what_is_no_colour_is_none(String code) {
    assertThat(Colour.find(code)).isEmpty();
  }

  @Test
  void a_colour_is_told_as_css_writes_it() {
    assertThat(colour("#00ABcd").code()).isEqualTo("#00abcd");
  }

  @Test
  void what_can_be_read_stays_as_it_is() {
    Colour cherry = colour("#8c1d3f");
    assertThat(cherry.nearest(Look.GROUND, Look.READABLE)).isEqualTo(cherry);
  }

  @Test
  void the_nearest_keeps_the_hue_and_darkens_no_more_than_needed() {
    Colour yellow = colour("#f2c200");
    Colour nearest = yellow.nearest(Look.GROUND, Look.READABLE);

    assertThat(nearest.contrast(Look.GROUND)).isBetween(4.5, 4.62);
    assertThat(hue(nearest)).isCloseTo(hue(yellow), within(1.5));
  }

  @Test
  void upon_a_dark_ground_the_nearest_is_lighter() {
    Colour navy = colour("#101060");
    Colour nearest = navy.nearest(BLACK, Look.READABLE);

    assertThat(nearest.contrast(BLACK)).isGreaterThanOrEqualTo(4.5);
    assertThat(hue(nearest)).isCloseTo(hue(navy), within(2d));
  }

  @Test
  void every_colour_has_a_nearest_that_reads_and_a_tint_it_reads_upon() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      Colour any = new Colour(random.nextInt());
      Colour nearest = any.nearest(Look.GROUND, Look.READABLE);
      assertThat(nearest.contrast(Look.GROUND)).as(any.code()).isGreaterThanOrEqualTo(4.5);
      assertThat(nearest.contrast(nearest.tint(Look.READABLE)))
          .as(any.code())
          .isGreaterThanOrEqualTo(4.5);
      assertThat(Colour.WHITE.contrast(nearest)).as(any.code()).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void what_nothing_can_reach_is_nonsense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> colour("#777777").nearest(colour("#777777"), 9));
  }

  @Test
  void a_contrast_is_never_told_better_than_it_is() {
    assertThat(Contrast.said(4.4999)).isEqualTo("4.49");
    assertThat(Contrast.said(4.5)).isEqualTo("4.5");
    assertThat(Contrast.said(21)).isEqualTo("21");
  }

  private static Colour colour(String code) {
    return Colour.find(code).orElseThrow();
  }

  private static double hue(Colour colour) {
    int rgb = colour.rgb();
    float[] hsb = java.awt.Color.RGBtoHSB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, null);
    return hsb[0] * 360;
  }
}
