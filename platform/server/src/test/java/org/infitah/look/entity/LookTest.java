package org.infitah.look.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.tenancy.Brand;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class LookTest {

  private static final LocalText NAMES =
      new LocalText(Map.of("ar", "جماعة", "fr", "Commune"), "ar");
  private static final Brand BEFORE = new Brand("#8c1d3f", "#fffffe", "#f9ecf0", "#8a5a00");

  @Test
  void a_look_that_reads_is_taken() {
    assertThatNoException().isThrownBy(() -> look("#8c1d3f", "#8a5a00").requireSound());
  }

  @Test
  void a_pale_colour_is_refused_and_a_machine_is_told_the_nearest() {
    assertThatExceptionOfType(Look.TooPale.class)
        .isThrownBy(() -> look("#8c1d3f", "#ffd54f").requireSound())
        .satisfies(
            refusal ->
                assertThat(refusal.members())
                    .containsEntry("field", "accent")
                    .containsEntry("colour", "#ffd54f")
                    .containsEntry("least", "4.5")
                    .hasEntrySatisfying(
                        "nearest",
                        code ->
                            assertThat(Colour.find(code).orElseThrow().contrast(Look.GROUND))
                                .isGreaterThanOrEqualTo(4.5)));
  }

  @Test
  void names_and_what_the_logo_shows_are_said_in_arabic_and_french() {
    LocalText arabic = LocalText.of("ar", "جماعة");
    assertThatExceptionOfType(Look.Unsaid.class)
        .isThrownBy(
            () -> new Look(arabic, new Colour(0), new Colour(0), Optional.empty()).requireSound());
    assertThatExceptionOfType(Look.Unsaid.class)
        .isThrownBy(
            () ->
                new Look(
                        NAMES,
                        new Colour(0),
                        new Colour(0),
                        Optional.of(new Logo(UUID.randomUUID(), arabic)))
                    .requireSound());
  }

  @Test
  void what_was_chosen_for_the_same_colour_stays() {
    assertThat(look("#8c1d3f", "#000000").brand(BEFORE))
        .isEqualTo(new Brand("#8c1d3f", "#fffffe", "#f9ecf0", "#000000"));
  }

  @Test
  void another_colour_brings_its_own_ink_and_tint() {
    Brand brand = look("#0b5d4f", "#000000").brand(BEFORE);
    assertThat(brand.ink()).isEqualTo("#ffffff");
    assertThat(brand.tint()).isNotEqualTo(BEFORE.tint());
  }

  private static Look look(String main, String accent) {
    return new Look(
        NAMES,
        Colour.find(main).orElseThrow(),
        Colour.find(accent).orElseThrow(),
        Optional.empty());
  }
}
