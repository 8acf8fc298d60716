package org.infitah.foundation.document.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoroccanReordererTest {

  private final MoroccanReorderer reorderer = new MoroccanReorderer();

  @Test
  void a_letter_takes_the_form_of_its_place() {
    assertThat(reorderer.shapeText("ڭ")).isEqualTo("\ufbd3");
    assertThat(reorderer.shapeText("بڭ")).isEqualTo("\ufe91\ufbd4");
    assertThat(reorderer.shapeText("ڭب")).isEqualTo("\ufbd5\ufe90");
    assertThat(reorderer.shapeText("بڭب")).isEqualTo("\ufe91\ufbd6\ufe90");
    assertThat(reorderer.shapeText("اڭ")).endsWith("\ufbd3");
  }

  @Test
  void a_ring_below_is_drawn_as_three_dots_and_ligatures_keep_the_order() {
    assertThat(reorderer.shapeText("لا ݣلا ڤا")).isEqualTo("\ufefb \ufbd5\ufefc \ufb6c\ufe8e");
  }
}
