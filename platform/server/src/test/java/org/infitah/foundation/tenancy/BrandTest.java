package org.infitah.foundation.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {

  @Test
  void four_colours_make_a_brand() {
    Brand brand = new Brand("#0b5d4f", "#ffffff", "#e6f2ef", "#b3541e");
    assertThat(brand).isEqualTo(Brand.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#fff", "#0B5D4F", "#0b5d4f;}body{display:none", "0b5d4f"})
  void what_is_no_colour_never_reaches_a_style_sheet(String colour) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Brand(colour, "#ffffff", "#e6f2ef", "#b3541e"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Brand("#0b5d4f", "#ffffff", "#e6f2ef", colour));
  }
}
