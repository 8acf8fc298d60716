package org.infitah.plugins.digitalizationprojects.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "fr,Demande d’état civil en ligne,Demandes d’etat-civil EN LIGNE",
    "fr,Projet de plateforme de réclamations,Une plateforme pour les réclamations",
    "ar,منصّة رقمية للشكايات,المنصة الرقمية للشكايات",
    "ar,رقمنة أرشيف الجماعة,رقمنة الارشيف"
  })
  void the_same_thing_is_known_however_it_is_written(String language, String one, String other) {
    assertThat(Likeness.alike(LocalText.of(language, one), LocalText.of(language, other))).isTrue();
    assertThat(Likeness.alike(LocalText.of(language, other), LocalText.of(language, one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "fr,Demande d’état civil en ligne,Archives numérisées",
    "fr,Le projet de la commune,Un projet pour la commune",
    "fr,Plateforme de réclamations,Plateforme de suivi des marchés publics",
    "ar,رقمنة الأرشيف,منصة الشكايات",
    "ar,مشروع الجماعة,مشروع الإقليم"
  })
  void what_is_another_thing_is_not_taken_for_it(String language, String one, String other) {
    assertThat(Likeness.alike(LocalText.of(language, one), LocalText.of(language, other)))
        .isFalse();
  }

  @Test
  void titles_are_held_against_each_other_in_a_language_both_have() {
    LocalText both = new LocalText(Map.of("ar", "رقمنة الأرشيف", "fr", "Archives"), "ar");
    assertThat(Likeness.alike(both, LocalText.of("ar", "رقمنة الارشيف"))).isTrue();
    assertThat(Likeness.alike(LocalText.of("fr", "Archives"), LocalText.of("ar", "Archives")))
        .isFalse();
  }
}
