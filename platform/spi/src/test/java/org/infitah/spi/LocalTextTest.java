package org.infitah.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.infitah.spi.LocalText.Said;
import org.junit.jupiter.api.Test;

class LocalTextTest {

  private static final LocalText BOTH = new LocalText(Map.of("ar", "ورشة", "fr", "Atelier"), "fr");
  private static final LocalText FRENCH = LocalText.of("fr", "Atelier");

  @Test
  void a_reader_is_given_the_own_language_where_somebody_wrote_it() {
    assertThat(BOTH.forReader("ar")).isEqualTo(new Said("ورشة", "ar"));
    assertThat(BOTH.forReader("fr")).isEqualTo(new Said("Atelier", "fr"));
  }

  @Test
  void else_the_language_it_was_written_in() {
    assertThat(FRENCH.forReader("ar")).isEqualTo(new Said("Atelier", "fr"));
  }

  @Test
  void a_reader_of_tamazight_is_given_arabic_before_the_source() {
    assertThat(BOTH.forReader("zgh")).isEqualTo(new Said("ورشة", "ar"));
    assertThat(FRENCH.forReader("zgh")).isEqualTo(new Said("Atelier", "fr"));
  }

  @Test
  void only_arabic_runs_from_right_to_left() {
    assertThat(BOTH.forReader("ar").direction()).isEqualTo("rtl");
    assertThat(BOTH.forReader("fr").direction()).isEqualTo("ltr");
    assertThat(LocalText.of("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ").forReader("zgh").direction()).isEqualTo("ltr");
  }

  @Test
  void a_text_says_whether_a_language_has_it() {
    assertThat(FRENCH.in("fr")).contains("Atelier");
    assertThat(FRENCH.in("ar")).isEmpty();
  }

  @Test
  void an_empty_a_blank_and_a_foreign_text_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LocalText(Map.of(), "ar"));
    assertThatIllegalArgumentException().isThrownBy(() -> LocalText.of("ar", " "));
    assertThatIllegalArgumentException().isThrownBy(() -> LocalText.of("en", "Workshop"));
  }

  @Test
  void what_no_database_gives_back_as_it_was_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> LocalText.of("fr", "Ti\u0000out"));
    assertThatIllegalArgumentException().isThrownBy(() -> LocalText.of("fr", "Tiout \ud83d"));

    assertThat(LocalText.of("fr", "Tiout 🚌").texts()).containsEntry("fr", "Tiout 🚌");
  }
}
