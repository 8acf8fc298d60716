package org.infitah.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.infitah.spi.LocalText.Said;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Texts texts = new Texts(List.of(new TextRoom("foundation/page")));

  @Test
  void a_key_is_said_in_the_readers_language() {
    assertThat(texts.say(Language.FR, "page.menu", Map.of()).language()).isEqualTo("fr");
    assertThat(texts.say(Language.AR, "page.menu", Map.of()).language()).isEqualTo("ar");
  }

  @Test
  void tamazight_says_what_it_knows() {
    assertThat(texts.say(Language.ZGH, "page.kingdom", Map.of()))
        .isEqualTo(new Said("ⵜⴰⴳⵍⴷⵉⵜ ⵏ ⵍⵎⵖⵔⵉⴱ", "zgh"));
  }

  @Test
  void and_falls_back_to_arabic_saying_so() {
    assertThat(texts.has(Language.ZGH, "page.menu")).isFalse();
    assertThat(texts.say(Language.ZGH, "page.menu", Map.of()))
        .isEqualTo(texts.say(Language.AR, "page.menu", Map.of()));
  }

  @Test
  void no_line_of_french_begins_with_what_ends_a_phrase() {
    assertThat(texts.say(Language.FR, "page.example", Map.of()).text())
        .contains("des exemples\u00a0: le", "«\u00a0Exemple\u00a0»");
  }

  @Test
  void a_key_nobody_wrote_is_a_mistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts.say(Language.AR, "page.nobody-wrote-this", Map.of()));
  }
}
