package org.infitah.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.infitah.spi.LocalText.Said;
import org.junit.jupiter.api.Test;

class ProseTest {

  @Test
  void headings_lists_and_paragraphs_are_told_apart() {
    assertThat(written("Un\n\n## Deux\n\n- trois\n- quatre"))
        .contains("<p>Un</p><h2>Deux</h2><ul><li>trois</li><li>quatre</li></ul>");
  }

  @Test
  void nothing_people_write_becomes_markup() {
    assertThat(written("<b>a</b>\n\n## <i>\n\n- <script>"))
        .doesNotContain("<b>", "<i>", "<script>");
  }

  @Test
  void words_in_another_language_say_so() {
    StringOutput output = new StringOutput();
    new Words(new Said("<مرحبا>", "ar"), Language.ZGH).writeTo(output);
    assertThat(output).hasToString("<span lang=\"ar\" dir=\"rtl\">&lt;مرحبا&gt;</span>");
  }

  @Test
  void a_script_tells_the_language_of_words_already_said() {
    assertThat(Words.languageOf("12 ورشة", Language.FR)).isEqualTo("ar");
    assertThat(Words.languageOf("ⴰⵣⵓⵍ", Language.FR)).isEqualTo("zgh");
    assertThat(Words.languageOf("SEF-P-001", Language.AR)).isEqualTo("ar");
  }

  private static String written(String text) {
    StringOutput output = new StringOutput();
    new Prose(new Said(text, "fr")).writeTo(output);
    return output.toString();
  }
}
