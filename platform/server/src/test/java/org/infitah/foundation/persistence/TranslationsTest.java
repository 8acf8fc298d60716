package org.infitah.foundation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class TranslationsTest {

  private static final Map<String, LocalText> WAS = said("أصل", "Original");

  @Test
  void what_was_not_written_again_when_its_source_was_lags() {
    assertThat(lagging(List.of(), said("أصل جديد", "Original"))).containsExactly("title-fr");
    assertThat(lagging(List.of(), said("أصل جديد", "Nouvel original"))).isEmpty();
    assertThat(lagging(List.of(), said("أصل", "Mieux traduit"))).isEmpty();
  }

  @Test
  void what_lags_does_so_until_it_is_written_or_read_again() {
    assertThat(lagging(List.of("title-fr"), WAS)).containsExactly("title-fr");
    assertThat(lagging(List.of("title-fr"), said("أصل", "Enfin traduit"))).isEmpty();
    assertThat(Translations.lagging(List.of("title-fr"), WAS, WAS, true)).isEmpty();
  }

  @Test
  void what_is_gone_or_new_does_not_lag() {
    assertThat(lagging(List.of("title-fr"), Map.of())).isEmpty();
    assertThat(Translations.lagging(List.of(), Map.of(), WAS, false)).isEmpty();
  }

  private static List<String> lagging(List<String> before, Map<String, LocalText> is) {
    return Translations.lagging(before, WAS, is, false);
  }

  private static Map<String, LocalText> said(String arabic, String french) {
    return Map.of("title", new LocalText(Map.of("ar", arabic, "fr", french), "ar"));
  }
}
